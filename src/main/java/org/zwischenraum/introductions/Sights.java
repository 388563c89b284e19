package org.zwischenraum.introductions;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.zwischenraum.chat.Conversations;
import org.zwischenraum.members.Helpers;
import org.zwischenraum.members.Line;
import org.zwischenraum.members.Member;
import org.zwischenraum.members.Members;

/** Shows introductions to those whom they concern, each with what this viewer may know. */
@Component
class Sights {
    private final Invitations invitations;
    private final Answers answers;
    private final Conversations conversations;
    private final Members members;
    private final Helpers helpers;
    private final Clock clock;

    Sights(
            Invitations invitations,
            Answers answers,
            Conversations conversations,
            Members members,
            Helpers helpers,
            Clock clock) {
        this.invitations = invitations;
        this.answers = answers;
        this.conversations = conversations;
        this.members = members;
        this.helpers = helpers;
        this.clock = clock;
    }

    Seen of(Introduction introduction, Member me) {
        boolean byMe = introduction.isBy(me.id());
        boolean nameless = introduction.isNamelessFor(me.id());
        return new Seen(
                introduction,
                members.get(introduction.introducer()),
                nameless ? List.of() : others(introduction, me),
                byMe || nameless ? "" : headline(introduction.otherThan(me.id())),
                invitations.askedAt(introduction.id(), me.id()).orElse(introduction.proposedAt()),
                introduction.state(clock.instant()),
                answers.own(introduction.id(), me.id()),
                answers.unanswered(me.id()).contains(introduction.id()),
                byMe,
                introduction.isMade() ? conversations.about(introduction.id()) : Optional.empty());
    }

    private List<Member> others(Introduction introduction, Member me) {
        return introduction.two().stream()
                .filter(someone -> !someone.equals(me.id()))
                .map(members::get)
                .sorted(Comparator.comparing(Member::name))
                .toList();
    }

    /** Only what is for all members: so it tells nothing about who is in contact with whom. */
    private String headline(UUID member) {
        return helpers.openly(member).lines().stream()
                .filter(line -> line.kind() == Line.Kind.HEADLINE)
                .map(Line::text)
                .findFirst()
                .orElse("");
    }
}
