package org.zwischenraum.tables;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.zwischenraum.members.Member;
import org.zwischenraum.text.Plain;
import org.zwischenraum.web.Conflict;
import org.zwischenraum.web.Redirect;

/** A shared stretch of focus: begin it, come in late, leave without noise, a word at the end. */
@Controller
class FocusController {
    private static final int LONGEST_INTENTION = 140;
    private static final int LONGEST_WORD = 280;
    private final TablePages pages;
    private final Sitting sitting;

    FocusController(TablePages pages, Sitting sitting) {
        this.pages = pages;
        this.sitting = sitting;
    }

    /** @param concentrated whether to be shown as concentrated meanwhile */
    @PostMapping("/tables/{id}/focus")
    View begin(
            @PathVariable UUID id,
            @RequestParam("id") UUID focus,
            @RequestParam Stretch stretch,
            @RequestParam(defaultValue = "") String intention,
            @RequestParam(defaultValue = "false") boolean concentrated,
            Member me) {
        mustBeHere(id, me);
        sitting.begin(focus, id, stretch, Plain.line(intention, LONGEST_INTENTION), concentrated, me);
        return Redirect.to(Sitting.path(id) + "#focus");
    }

    @PostMapping("/tables/{id}/focus/part")
    View join(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String intention,
            @RequestParam(defaultValue = "false") boolean concentrated,
            Member me) {
        mustBeHere(id, me);
        sitting.join(id, Plain.line(intention, LONGEST_INTENTION), concentrated, me);
        return Redirect.to(Sitting.path(id) + "#focus");
    }

    @PostMapping("/tables/{id}/focus/part/removal")
    View leave(@PathVariable UUID id, Member me) {
        pages.busy(id, me);
        sitting.leave(me);
        return Redirect.to(Sitting.path(id) + "#focus");
    }

    @PostMapping("/tables/{id}/focus/word")
    View say(@PathVariable UUID id, @RequestParam(defaultValue = "") String text, Member me) {
        pages.busy(id, me);
        sitting.say(id, Plain.line(text, LONGEST_WORD), me);
        return Redirect.to(Sitting.path(id) + "#focus");
    }

    private void mustBeHere(UUID id, Member me) {
        if (pages.here(pages.busy(id, me), me).isEmpty()) throw new Conflict("tables.comeFirst", "/floor");
    }
}
