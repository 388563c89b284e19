package org.zwischenraum.tellings;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.zwischenraum.members.Audience;
import org.zwischenraum.members.Member;
import org.zwischenraum.profiles.Draft;
import org.zwischenraum.profiles.Drafts;
import org.zwischenraum.web.Invalid;
import org.zwischenraum.web.NotThere;
import org.zwischenraum.web.Redirect;

/** What the one who is told about lets stand, and what either of the two takes back. */
@Controller
class ConsentController {
    private final Tellings tellings;
    private final Drafts drafts;

    ConsentController(Tellings tellings, Drafts drafts) {
        this.tellings = tellings;
        this.drafts = drafts;
    }

    @PostMapping("/tellings/{id}/acceptance")
    View accept(@PathVariable UUID id, Member me) {
        tellings.agree(id, me);
        return Redirect.to("/tellings/" + id);
    }

    @PostMapping("/tellings/{id}/refusal")
    View refuse(@PathVariable UUID id, Member me) {
        tellings.refuse(id, me);
        return Redirect.to("/me#tellings");
    }

    @PostMapping("/tellings/{id}/approval")
    View approve(@PathVariable UUID id, @RequestParam Prompt line, Member me) {
        tellings.approve(id, line, me);
        return Redirect.to("/tellings/" + id);
    }

    @PostMapping("/tellings/{id}/strike")
    View strike(@PathVariable UUID id, @RequestParam Prompt line, Member me) {
        tellings.strike(id, line, me);
        return Redirect.to(tellings.find(id, me).map(Telling::path).orElse("/me"));
    }

    @PostMapping("/tellings/{id}/audience")
    View show(@PathVariable UUID id, @RequestParam Audience audience, Member me) {
        if (audience == Audience.ONLY_ME || audience == Audience.PUBLIC)
            throw new Invalid("audience", "web.problem.missing");
        tellings.show(id, audience, me);
        return Redirect.to("/tellings/" + id);
    }

    /** Suggestions rest on what people say of themselves: the line becomes an offer only when its owner confirms it as one. */
    @PostMapping("/tellings/{id}/offer")
    View offer(@PathVariable UUID id, @RequestParam Prompt line, Member me) {
        Telling telling = tellings.find(id, me).filter(one -> one.isAbout(me)).orElseThrow(NotThere::new);
        Line said = telling.lines(true).stream()
                .filter(one -> one.question() == line && line.isLikeAnOffer())
                .findFirst()
                .orElseThrow(NotThere::new);
        drafts.propose(me.id(), Draft.Matter.OFFER, said.text(), telling.teller());
        return Redirect.to("/me#drafts");
    }

    @PostMapping("/tellings/{id}/withdrawal")
    View withdraw(@PathVariable UUID id, Member me) {
        tellings.withdraw(id, me);
        return Redirect.to("/me");
    }
}
