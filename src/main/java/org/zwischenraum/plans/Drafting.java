package org.zwischenraum.plans;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zwischenraum.audit.Audit;
import org.zwischenraum.jobs.AfterCommit;
import org.zwischenraum.members.Member;
import org.zwischenraum.spaces.Space;
import org.zwischenraum.web.Conflict;
import org.zwischenraum.web.Ids;

/** Saves what hosts draw. */
@Component
class Drafting {
    private final PlanVersions versions;
    private final Plans plans;
    private final Audit audit;
    private final ApplicationEventPublisher facts;

    Drafting(PlanVersions versions, Plans plans, Audit audit, ApplicationEventPublisher facts) {
        this.versions = versions;
        this.plans = plans;
        this.audit = audit;
        this.facts = facts;
    }

    /** What a host begins with: what was saved last, or else the plan that is shown. */
    Sketch begin(UUID space) {
        return versions.latest(space).map(PlanVersion::sketch).orElseGet(() -> Sketch.of(plans.of(space)));
    }

    int latest(UUID space) {
        return versions.latest(space).map(PlanVersion::number).orElse(0);
    }

    /**
     * Saves; the same sent twice is saved once.
     *
     * @return false when something else was saved meanwhile
     */
    @Transactional
    boolean save(Space space, PlanForm form, boolean isShown, Member host) {
        Sketch sketch = own(form.sketch(), space);
        if (!versions.keep(form.id(), space.id(), form.version(), sketch, isShown, host.id()))
            return versions.isKept(form.id(), space.id(), sketch, isShown);
        if (isShown) show(space, host);
        return true;
    }

    /** Makes an earlier version the newest one, which everybody sees. */
    @Transactional
    void restore(Space space, PlanVersion version, Member host) {
        if (isNewest(version, space)) return;
        boolean kept = versions.keep(
                Ids.next(), space.id(), latest(space.id()), own(version.sketch(), space), true, host.id());
        if (!kept) throw new Conflict("plans.conflict.meanwhile", space.path() + "/plan/versions");
        show(space, host);
    }

    /** As when the same was brought back a moment ago. */
    private boolean isNewest(PlanVersion version, Space space) {
        return versions.latest(space.id())
                .filter(newest -> !newest.isDraft())
                .filter(newest -> newest.sketch().equals(version.sketch()))
                .isPresent();
    }

    private void show(Space space, Member host) {
        audit.note(host.id(), "plans.log.shown", space.id().toString(), Map.of("name", space.name()));
        facts.publishEvent(new PlanChanged(space.id()));
        AfterCommit.run(plans::forget);
    }

    /** Things that stand in another space keep their id there. */
    private Sketch own(Sketch sketch, Space space) {
        List<Thing> things = sketch.things().stream()
                .map(thing -> plans.isElsewhere(thing.id(), space.id()) ? thing.withId(Ids.next()) : thing)
                .toList();
        return new Sketch(sketch.height(), sketch.picture(), things);
    }
}
