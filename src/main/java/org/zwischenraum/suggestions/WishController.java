package org.zwischenraum.suggestions;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.zwischenraum.asks.Ask;
import org.zwischenraum.asks.Asks;
import org.zwischenraum.introductions.Wishes;
import org.zwischenraum.members.Member;
import org.zwischenraum.members.Members;
import org.zwischenraum.web.NotAllowed;
import org.zwischenraum.web.NotThere;
import org.zwischenraum.web.Redirect;

/** Instead of asking a person oneself: wishing that the hosts make the two known to each other. */
@Controller
class WishController {
    private final Asks asks;
    private final Members members;
    private final Wishes wishes;

    WishController(Asks asks, Members members, Wishes wishes) {
        this.asks = asks;
        this.members = members;
        this.wishes = wishes;
    }

    @PostMapping("/asks/{id}/wishes")
    View create(@PathVariable UUID id, @RequestParam UUID member, Member me) {
        Ask ask = asks.openOf(id, me);
        if (ask.isDiscreet()) throw new NotAllowed("suggestions.notAllowed.discreet");
        if (member.equals(me.id()) || members.find(member, me).isEmpty()) throw new NotThere();
        wishes.wish(me, member, ask.id(), ask.text());
        return Redirect.to(ask.path());
    }
}
