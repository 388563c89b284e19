package org.zwischenraum.tables;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.zwischenraum.members.Member;
import org.zwischenraum.presences.Presences;
import org.zwischenraum.web.Redirect;
import org.zwischenraum.web.Show;

/** A table: who sits there; sitting down and getting up. */
@Controller
class TableController {
    private final TablePages pages;
    private final Presences presences;
    private final Sitting sitting;

    TableController(TablePages pages, Presences presences, Sitting sitting) {
        this.pages = pages;
        this.presences = presences;
        this.sitting = sitting;
    }

    @GetMapping("/tables/{id}")
    Show show(@PathVariable UUID id, Member me) {
        return Show.page("tables/show", pages.of(id, me));
    }

    @PostMapping("/tables/{id}/seat")
    View sit(@PathVariable UUID id, Member me) {
        presences.sit(pages.busy(id, me).table().id(), me);
        return Redirect.to(Sitting.path(id));
    }

    @PostMapping("/tables/{id}/seat/removal")
    View stand(@PathVariable UUID id, Member me) {
        pages.busy(id, me);
        sitting.leave(me);
        presences.stand(me);
        return Redirect.to(Sitting.path(id));
    }
}
