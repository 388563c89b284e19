package org.zwischenraum.care;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.zwischenraum.members.Apart;
import org.zwischenraum.members.Member;
import org.zwischenraum.members.Members;
import org.zwischenraum.web.NotThere;
import org.zwischenraum.web.OpenTo;
import org.zwischenraum.web.Redirect;
import org.zwischenraum.web.Standing;

/** "I have taken care of it": a newcomer of whom no other host need think, for all hosts, until one takes it back. */
@Controller
@OpenTo(Standing.HOST)
class HandController {
    private final Hands hands;
    private final Arrivals arrivals;
    private final Members members;
    private final Apart apart;

    HandController(Hands hands, Arrivals arrivals, Members members, Apart apart) {
        this.hands = hands;
        this.arrivals = arrivals;
        this.members = members;
        this.apart = apart;
    }

    /** Whoever knows somebody meanwhile stands there no more, and nothing is kept. */
    @PostMapping("/care/newcomers/{member}/putting-away")
    View putAway(@PathVariable UUID member, Member me) {
        Member newcomer = found(member, me);
        if (!arrivals.isNew(newcomer, me)) return Redirect.to("/care");
        hands.take(newcomer, me);
        return Redirect.to("/care?newcomer=" + member);
    }

    @PostMapping("/care/newcomers/{member}/taking-back")
    View takeBack(@PathVariable UUID member, Member me) {
        hands.takeBack(found(member, me));
        return Redirect.to("/care");
    }

    private Member found(UUID member, Member me) {
        return members.find(member, me)
                .filter(one -> !apart.blocked(me.id()).contains(one.id()))
                .orElseThrow(NotThere::new);
    }
}
