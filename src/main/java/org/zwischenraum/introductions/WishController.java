package org.zwischenraum.introductions;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.zwischenraum.web.NotThere;
import org.zwischenraum.web.OpenTo;
import org.zwischenraum.web.Redirect;
import org.zwischenraum.web.Standing;

/** A wish on the hosts' desk that they set aside; whoever wished does not learn of it. */
@Controller
@OpenTo(Standing.HOST)
class WishController {
    private final Wishes wishes;

    WishController(Wishes wishes) {
        this.wishes = wishes;
    }

    @PostMapping("/introductions/wishes/{id}/setting-aside")
    View setAside(@PathVariable UUID id) {
        if (wishes.find(id).isEmpty()) throw new NotThere();
        wishes.setAside(id);
        return Redirect.to("/hosting");
    }
}
