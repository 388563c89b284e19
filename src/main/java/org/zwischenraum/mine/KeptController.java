package org.zwischenraum.mine;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.zwischenraum.belongings.Belongings;
import org.zwischenraum.belongings.Keeping;
import org.zwischenraum.web.OpenTo;
import org.zwischenraum.web.Show;
import org.zwischenraum.web.Standing;

/** In plain words what the house keeps of people, for everybody to read: gathered from the modules that keep it. */
@Controller
@OpenTo(Standing.GUEST)
class KeptController {
    private final List<Belongings> belongings;

    KeptController(List<Belongings> belongings) {
        this.belongings = belongings;
    }

    record Kept(List<Keeping> all) {}

    @GetMapping("/privacy/kept")
    Show show() {
        return Show.page(
                "mine/kept",
                new Kept(belongings.stream()
                        .flatMap(module -> module.keeps().stream())
                        .sorted(java.util.Comparator.comparing(Keeping::seen))
                        .toList()));
    }
}
