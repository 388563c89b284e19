package org.zwischenraum.pairs;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.zwischenraum.web.NotThere;
import org.zwischenraum.web.OpenTo;
import org.zwischenraum.web.Redirect;
import org.zwischenraum.web.Standing;

/** A pair that a host puts away: it does not come back, unless one takes it back. */
@Controller
@OpenTo(Standing.HOST)
class PairController {
    private final Pairs pairs;

    PairController(Pairs pairs) {
        this.pairs = pairs;
    }

    @PostMapping("/pairs/{id}/putting-away")
    View putAway(@PathVariable UUID id) {
        if (!pairs.putAway(id)) throw new NotThere();
        return Redirect.to("/care?pair=" + id);
    }

    @PostMapping("/pairs/{id}/taking-back")
    View takeBack(@PathVariable UUID id) {
        if (!pairs.takeBack(id)) throw new NotThere();
        return Redirect.to("/care");
    }
}
