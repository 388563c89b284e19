package org.zwischenraum.floor;

import gg.jte.Content;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.zwischenraum.members.Member;
import org.zwischenraum.web.NotThere;
import org.zwischenraum.web.Page;
import org.zwischenraum.web.Show;

/** What one reader alone may know of somebody who has just come: the page reads it when the new line comes into view. */
@Controller
class PersonController {
    private final Floors floors;
    private final Additions additions;

    PersonController(Floors floors, Additions additions) {
        this.floors = floors;
        this.additions = additions;
    }

    record Mine(Somebody somebody, Member me, Additions additions) {
        List<Content> deeds(Page page) {
            return additions
                    .deeds(page, List.of(somebody.present()), me)
                    .getOrDefault(somebody.member().id(), List.of());
        }
    }

    @GetMapping("/floor/people/{id}")
    Show show(@PathVariable UUID id, Member me) {
        Somebody somebody = floors.other(id, me).orElseThrow(NotThere::new);
        return Show.page("floor/mine", new Mine(somebody, me, additions));
    }
}
