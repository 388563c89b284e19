package org.zwischenraum.plans;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;
import org.zwischenraum.media.Refused;
import org.zwischenraum.media.Upload;
import org.zwischenraum.members.Member;
import org.zwischenraum.members.Members;
import org.zwischenraum.spaces.Space;
import org.zwischenraum.spaces.Spaces;
import org.zwischenraum.web.Conflict;
import org.zwischenraum.web.Ids;
import org.zwischenraum.web.Invalid;
import org.zwischenraum.web.NotThere;
import org.zwischenraum.web.OpenTo;
import org.zwischenraum.web.Redirect;
import org.zwischenraum.web.Show;
import org.zwischenraum.web.Standing;

/** What was saved of a plan before, and the picture below it. */
@Controller
@OpenTo(Standing.HOST)
class PlanVersionController {
    private final Spaces spaces;
    private final PlanVersions versions;
    private final Drafting drafting;
    private final PlanPictures pictures;
    private final Members members;

    PlanVersionController(
            Spaces spaces, PlanVersions versions, Drafting drafting, PlanPictures pictures, Members members) {
        this.spaces = spaces;
        this.versions = versions;
        this.drafting = drafting;
        this.pictures = pictures;
        this.members = members;
    }

    /** @param shown the number of the version that everybody sees; 0 for the ready plan */
    record Shelf(Space space, List<PlanVersion> versions, int shown, Map<UUID, Member> hosts) {
        String host(PlanVersion version) {
            Member host = hosts.get(version.madeBy());
            return host == null ? "" : host.name();
        }
    }

    record Ground(Space space, Sketch sketch) {}

    @GetMapping("/spaces/{id}/plan/versions")
    Show index(@PathVariable UUID id) {
        Space space = find(id);
        List<PlanVersion> all = versions.list(id);
        int shown = versions.shown(id).map(PlanVersion::number).orElse(0);
        Map<UUID, Member> hosts =
                members.named(all.stream().map(PlanVersion::madeBy).collect(Collectors.toSet()));
        return Show.page("plans/versions", new Shelf(space, all, shown, hosts));
    }

    @PostMapping("/spaces/{id}/plan/versions/{number}/restoration")
    View restore(@PathVariable UUID id, @PathVariable int number, Member me) {
        Space space = find(id);
        drafting.restore(space, versions.find(id, number).orElseThrow(NotThere::new), me);
        return Redirect.to(space.path() + "#plan");
    }

    @GetMapping("/spaces/{id}/plan/picture")
    Show ground(@PathVariable UUID id) {
        return Show.page("plans/picture", new Ground(find(id), drafting.begin(id)));
    }

    /** Lays a picture below the plan, or takes it away; as a draft, since the drawing has to fit it first. */
    @PostMapping("/spaces/{id}/plan/picture")
    View lay(@PathVariable UUID id, @RequestParam(required = false) @Nullable MultipartFile picture, Member me) {
        Space space = find(id);
        if (picture == null || picture.isEmpty())
            return ground(id).with(new Invalid("picture", "plans.problem.picture"));
        try {
            UUID kept = pictures.keep(space, Upload.of(picture));
            save(space, now -> now.withPicture(kept), me);
        } catch (Refused refused) {
            return ground(id).with(refused.at("picture"));
        }
        return Redirect.to(space.path() + "/plan/edit");
    }

    @PostMapping("/spaces/{id}/plan/picture/removal")
    View take(@PathVariable UUID id, Member me) {
        Space space = find(id);
        save(space, now -> now.withPicture(null), me);
        return Redirect.to(space.path() + "/plan/edit");
    }

    /** Nothing is saved where nothing changes, as when the same form was sent a moment ago. */
    private void save(Space space, UnaryOperator<Sketch> change, Member me) {
        // The number first: what somebody saves after it is not drawn over.
        int after = drafting.latest(space.id());
        Sketch now = drafting.begin(space.id());
        Sketch next = change.apply(now);
        if (next.equals(now)) return;
        PlanForm draft = new PlanForm(Ids.next(), after, "draft", next);
        if (!drafting.save(space, draft, false, me))
            throw new Conflict("plans.conflict.meanwhile", space.path() + "/plan/picture");
    }

    private Space find(UUID id) {
        return spaces.find(id).orElseThrow(NotThere::new);
    }
}
