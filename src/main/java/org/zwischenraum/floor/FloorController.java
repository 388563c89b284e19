package org.zwischenraum.floor;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.zwischenraum.members.Member;
import org.zwischenraum.web.Show;

/** Who is here. */
@Controller
class FloorController {
    private final Floors floors;

    FloorController(Floors floors) {
        this.floors = floors;
    }

    @GetMapping("/floor")
    Show show(@RequestParam Optional<UUID> space, Member me) {
        return Show.page("floor/index", floors.of(floors.space(space, me), me));
    }
}
