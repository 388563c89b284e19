package org.zwischenraum.requests;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.zwischenraum.members.Member;
import org.zwischenraum.web.OpenTo;
import org.zwischenraum.web.Redirect;
import org.zwischenraum.web.Standing;

/** Showing oneself to somebody who said yes to a discreet ask. */
@Controller
@OpenTo(Standing.FRIEND)
class DisclosureController {
    private final Disclosures disclosures;

    DisclosureController(Disclosures disclosures) {
        this.disclosures = disclosures;
    }

    @PostMapping("/asks/{id}/disclosures")
    View create(@PathVariable UUID id, @RequestParam UUID member, Member me) {
        return Redirect.to(disclosures.make(id, member, me));
    }
}
