package org.zwischenraum.introductions;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zwischenraum.members.Approach;
import org.zwischenraum.members.Member;
import org.zwischenraum.members.Members;
import org.zwischenraum.web.Ids;
import org.zwischenraum.web.Invalid;
import org.zwischenraum.web.NotThere;

/** Takes what introducers propose, and lets the two be asked. */
@Component
public class Proposals {
    private final Introductions introductions;
    private final Invitations invitations;
    private final Members members;
    private final Clock clock;

    Proposals(Introductions introductions, Invitations invitations, Members members, Clock clock) {
        this.introductions = introductions;
        this.invitations = invitations;
        this.members = members;
        this.clock = clock;
    }

    /**
     * Proposes to make two people known to each other. Whether they can be reached at all the introducer never learns:
     * it looks the same.
     *
     * @param one and {@code other}: people whom the introducer may meet
     * @param about what led to it, such as an ask; null when nothing did
     * @return the introduction's id; that of an open one which the same introducer proposed for the same two before
     * @throws NotThere when one of them is not there for the introducer
     * @throws Invalid when it is twice the same, or the introducer themselves
     */
    @Transactional
    public UUID propose(Member introducer, UUID one, UUID other, String words, @Nullable UUID about) {
        return propose(new Proposal(Ids.next(), one, other, words, about), introducer)
                .id();
    }

    @Transactional
    Introduction propose(Proposal proposal, Member introducer) {
        check(proposal, introducer);
        Optional<Introduction> known =
                introductions.find(proposal.id()).or(() -> introductions.openOne(proposal, introducer));
        if (known.isPresent())
            return known.filter(before -> before.isBy(introducer.id())).orElseThrow(NotThere::new);
        Introduction introduction = introduction(proposal, introducer);
        introductions.insert(introduction);
        invite(introduction);
        return introduction;
    }

    private void check(Proposal proposal, Member introducer) {
        boolean self = introducer.id().equals(proposal.one()) || introducer.id().equals(proposal.other());
        if (self) throw new Invalid("people", "introductions.problem.self");
        if (proposal.one().equals(proposal.other())) throw new Invalid("people", "introductions.problem.two");
        for (UUID someone : List.of(proposal.one(), proposal.other()))
            if (members.find(someone, introducer).filter(Member::isActive).isEmpty()) throw new NotThere();
    }

    /** Who wants to be approached through others comes first. */
    private Introduction introduction(Proposal proposal, Member introducer) {
        boolean turned = isShy(proposal.other()) && !isShy(proposal.one());
        Instant now = clock.instant();
        return new Introduction(
                proposal.id(),
                introducer.id(),
                turned ? proposal.other() : proposal.one(),
                turned ? proposal.one() : proposal.other(),
                proposal.words(),
                proposal.about(),
                now,
                now.plus(Introduction.LASTS),
                null,
                isShy(proposal.one()) && isShy(proposal.other()));
    }

    private boolean isShy(UUID member) {
        return members.get(member).approach() == Approach.HOST;
    }

    /**
     * Both are asked; but of somebody who wants to be asked first the other learns nothing before their yes. If both want
     * that, both are asked without a name, since whoever came first would hear of the other before the other's yes.
     */
    private void invite(Introduction introduction) {
        invitations.plan(introduction, introduction.first());
        if (introduction.nameless() || !isShy(introduction.first()))
            invitations.plan(introduction, introduction.second());
    }
}
