package org.zwischenraum.spaces;

import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.zwischenraum.members.Member;
import org.zwischenraum.web.NotThere;
import org.zwischenraum.web.OpenTo;
import org.zwischenraum.web.Redirect;
import org.zwischenraum.web.Show;
import org.zwischenraum.web.Standing;

/** Where hosts open spaces, describe them and close them for good. */
@Controller
@OpenTo(Standing.HOST)
class SpaceEditController {
    private final Spaces spaces;
    private final NewSpaces newSpaces;
    private final SpaceDetails details;

    SpaceEditController(Spaces spaces, NewSpaces newSpaces, SpaceDetails details) {
        this.spaces = spaces;
        this.newSpaces = newSpaces;
        this.details = details;
    }

    /** @param isStale whether somebody else has saved meanwhile */
    record Edit(Space space, SpaceForm form, boolean isLast, boolean isStale) {}

    @GetMapping("/spaces/new")
    Show blank() {
        return Show.page("spaces/new", NewSpaceForm.empty());
    }

    @PostMapping("/spaces")
    View create(@Valid NewSpaceForm form, BindingResult wrong, Member me) {
        if (wrong.hasErrors()) return Show.page("spaces/new", form).with(wrong);
        newSpaces.open(form.chosenId(), form.name(), form.chosenKind(), me);
        return Redirect.to("/spaces/" + form.chosenId() + "/edit");
    }

    @GetMapping("/spaces/{id}/edit")
    Show edit(@PathVariable UUID id) {
        Space space = find(id);
        return show(space, SpaceForm.of(space, details.all(space)), false);
    }

    @PostMapping("/spaces/{id}")
    View update(@PathVariable UUID id, @Valid SpaceForm form, BindingResult wrong, Member me) {
        Space space = find(id);
        if (wrong.hasErrors()) return show(space, form, false).with(wrong);
        return details.change(space, form, me) ? Redirect.to(space.path()) : late(id, form);
    }

    @PostMapping("/spaces/{id}/closure")
    View close(@PathVariable UUID id, Member me) {
        newSpaces.close(find(id), me);
        return Redirect.to("/spaces");
    }

    /** Somebody has saved meanwhile: this same form, sent twice, or something else. */
    private View late(UUID id, SpaceForm form) {
        spaces.forget();
        Space now = find(id);
        SpaceForm again = form.over(now.version());
        if (again.equals(SpaceForm.of(now, details.all(now)))) return Redirect.to(now.path());
        return show(now, again, true).status(409);
    }

    private Show show(Space space, SpaceForm form, boolean isStale) {
        return Show.page("spaces/edit", new Edit(space, form, spaces.all().size() < 2, isStale));
    }

    private Space find(UUID id) {
        return spaces.find(id).orElseThrow(NotThere::new);
    }
}
