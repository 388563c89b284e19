package org.zwischenraum.plans;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.zwischenraum.members.Member;
import org.zwischenraum.spaces.Space;
import org.zwischenraum.spaces.Spaces;
import org.zwischenraum.text.Texts;
import org.zwischenraum.text.Words;
import org.zwischenraum.web.Ids;
import org.zwischenraum.web.Invalid;
import org.zwischenraum.web.NotThere;
import org.zwischenraum.web.OpenTo;
import org.zwischenraum.web.Redirect;
import org.zwischenraum.web.Show;
import org.zwischenraum.web.Standing;

/** Where hosts draw the plan of a space. */
@Controller
@OpenTo(Standing.HOST)
class PlanEditController {
    private final Spaces spaces;
    private final Drafting drafting;
    private final PlanPictures pictures;
    private final Texts texts;

    PlanEditController(Spaces spaces, Drafting drafting, PlanPictures pictures, Texts texts) {
        this.spaces = spaces;
        this.drafting = drafting;
        this.pictures = pictures;
        this.texts = texts;
    }

    /**
     * The editor.
     *
     * @param version the number of the latest version that this drawing will follow
     * @param isStale whether somebody else has saved meanwhile
     */
    record Editor(Space space, Sketch sketch, int version, boolean isStale, UUID id) {
        Plan plan() {
            return sketch.plan(space.id(), version);
        }

        /** Tables at which faces will have no names, since too little room is left around them. */
        List<String> narrow() {
            Seating seating = new Seating(plan());
            return plan().tables().stream()
                    .filter(table -> !seating.at(table, 2).stream().allMatch(Seat::isNamed))
                    .map(PlanTable::name)
                    .toList();
        }
    }

    @GetMapping("/spaces/{id}/plan/edit")
    Show edit(@PathVariable UUID id) {
        Space space = find(id);
        return show(space, drafting.begin(id), drafting.latest(id), false);
    }

    @PostMapping("/spaces/{id}/plan")
    View update(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed, Member me) {
        Space space = find(id);
        PlanForm form = PlanForm.of(typed, pictures.of(space, typed.getFirst("picture")));
        Optional<Sort> added = added(form.act());
        if (added.isPresent()) return show(space, withNew(added.get(), form, me), form.version(), false);
        boolean isShown = form.act().equals("show");
        if (!isShown && !form.act().equals("draft")) return show(space, form.sketch(), form.version(), false);
        if (!drafting.save(space, form, isShown, me))
            return show(space, form.sketch(), drafting.latest(id), true).status(409);
        return Redirect.to(isShown ? space.path() + "#plan" : space.path() + "/plan/edit?saved=yes");
    }

    private Sketch withNew(Sort sort, PlanForm form, Member me) {
        if (form.sketch().things().size() >= Sketch.MOST) throw new Invalid("thing", "plans.problem.most");
        Words words = texts.in(me.language());
        return form.sketch().with(NewThing.of(sort, form.sketch(), words.of("plans.sort", sort)));
    }

    private static Optional<Sort> added(String act) {
        if (!act.startsWith("add:")) return Optional.empty();
        for (Sort sort : Sort.values()) if (act.equals("add:" + sort.name())) return Optional.of(sort);
        return Optional.empty();
    }

    private static Show show(Space space, Sketch sketch, int version, boolean isStale) {
        return Show.page("plans/edit", new Editor(space, sketch, version, isStale, Ids.next()));
    }

    private Space find(UUID id) {
        return spaces.find(id).orElseThrow(NotThere::new);
    }
}
