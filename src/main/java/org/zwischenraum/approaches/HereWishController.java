package org.zwischenraum.approaches;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.zwischenraum.members.Member;
import org.zwischenraum.members.Members;
import org.zwischenraum.members.Nearnesses;
import org.zwischenraum.web.NotThere;
import org.zwischenraum.web.Redirect;

/** "Sag mir, wenn du da bist", between contacts. */
@Controller
class HereWishController {
    private final HereWishes wishes;
    private final Members members;
    private final Nearnesses nearnesses;

    HereWishController(HereWishes wishes, Members members, Nearnesses nearnesses) {
        this.wishes = wishes;
        this.members = members;
        this.nearnesses = nearnesses;
    }

    @PostMapping("/approaches/{id}/here-wish")
    View on(@PathVariable UUID id, Member me) {
        Member contact = contact(id, me);
        wishes.on(me, contact.id());
        return Redirect.to("/people/" + id);
    }

    @PostMapping("/approaches/{id}/here-wish/removal")
    View off(@PathVariable UUID id, Member me) {
        Member contact = contact(id, me);
        wishes.off(me, contact.id());
        return Redirect.to("/people/" + id);
    }

    private Member contact(UUID id, Member me) {
        return members.find(id, me)
                .filter(who -> nearnesses.of(me).contacts().contains(who.id()))
                .orElseThrow(NotThere::new);
    }
}
