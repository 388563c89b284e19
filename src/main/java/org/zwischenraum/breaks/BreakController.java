package org.zwischenraum.breaks;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;
import org.zwischenraum.members.Member;
import org.zwischenraum.spaces.Spaces;
import org.zwischenraum.web.NotThere;
import org.zwischenraum.web.Show;

/** The breaks of a space, read anew when something has changed. */
@Controller
class BreakController {
    private final Breaks breaks;
    private final Spaces spaces;

    BreakController(Breaks breaks, Spaces spaces) {
        this.breaks = breaks;
        this.spaces = spaces;
    }

    @GetMapping("/spaces/{space}/breaks")
    View show(@PathVariable UUID space, Member me) {
        if (spaces.find(space).isEmpty()) throw new NotThere();
        return Show.page("breaks/_breaks", breaks.of(space, me));
    }
}
