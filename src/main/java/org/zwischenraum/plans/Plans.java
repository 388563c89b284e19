package org.zwischenraum.plans;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.stereotype.Component;
import org.zwischenraum.community.Communities;
import org.zwischenraum.spaces.Space;
import org.zwischenraum.spaces.Spaces;
import org.zwischenraum.text.Texts;
import org.zwischenraum.web.Remembering;

/** The plans of the spaces, as they are valid now. */
@Component
public class Plans implements Remembering {
    private final Spaces spaces;
    private final Communities communities;
    private final Texts texts;
    private final PlanVersions versions;
    private final AtomicLong edition = new AtomicLong();
    private final Map<UUID, Known> known = new ConcurrentHashMap<>();

    /** Read anew after each change, also when one happens while it is read. */
    private record Known(long edition, Plan plan) {}

    Plans(Spaces spaces, Communities communities, Texts texts, PlanVersions versions) {
        this.spaces = spaces;
        this.communities = communities;
        this.texts = texts;
        this.versions = versions;
    }

    /** A table and the space in which it stands. */
    public record Standing(Space space, PlanTable table) {}

    /** The plan of a space: drawn by a host, or else the ready one. */
    public Plan of(UUID space) {
        long now = edition.get();
        Known last = known.get(space);
        if (last != null && last.edition() == now) return last.plan();
        Known read = new Known(now, read(space));
        known.put(space, read);
        return read.plan();
    }

    /** The table with this id, wherever it stands. */
    public Optional<Standing> table(UUID id) {
        return spaces.all().stream()
                .flatMap(space -> of(space.id()).table(id).map(table -> new Standing(space, table)).stream())
                .findFirst();
    }

    @Override
    public void forget() {
        edition.incrementAndGet();
    }

    boolean isElsewhere(UUID table, UUID space) {
        return table(table).filter(found -> !found.space().id().equals(space)).isPresent();
    }

    private Plan read(UUID space) {
        return versions.shown(space).map(PlanVersion::plan).orElseGet(() -> ready(space));
    }

    private Plan ready(UUID space) {
        return ReadyPlan.of(space, texts.in(communities.get().language()));
    }
}
