package org.zwischenraum.chat;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zwischenraum.members.Apart;
import org.zwischenraum.members.Approach;
import org.zwischenraum.members.Member;
import org.zwischenraum.members.Members;
import org.zwischenraum.members.Nearnesses;
import org.zwischenraum.members.Profile;
import org.zwischenraum.members.Profiles;
import org.zwischenraum.web.Conflict;
import org.zwischenraum.web.NotThere;
import org.zwischenraum.web.Standing;

/** How one writes to somebody first: to those who like it, and to contacts; once, and then it is the other's turn. */
@Component
public class Beginnings {
    private final Conversations conversations;
    private final Messages messages;
    private final Members members;
    private final Profiles profiles;
    private final Nearnesses nearnesses;
    private final Apart apart;

    Beginnings(
            Conversations conversations,
            Messages messages,
            Members members,
            Profiles profiles,
            Nearnesses nearnesses,
            Apart apart) {
        this.conversations = conversations;
        this.messages = messages;
        this.members = members;
        this.profiles = profiles;
        this.nearnesses = nearnesses;
        this.apart = apart;
    }

    /** Somebody to whom this member may write first; whoever cannot be written to is like nobody, whatever the reason. */
    Optional<Member> reachable(UUID id, Member me) {
        return members.find(id, me).filter(who -> mayWrite(who, me));
    }

    /** Whether this member may write to them first. */
    public boolean mayWrite(Member who, Member me) {
        return mayWrite(List.of(who), me).contains(who.id());
    }

    /** To whom of some people this member may write first. */
    public Set<UUID> mayWrite(Collection<Member> some, Member me) {
        if (!me.standing().reaches(Standing.MEMBER)) return Set.of();
        Set<UUID> liking = likingIt(some, me);
        if (!liking.isEmpty()) liking.removeAll(apart.chosenBy(me.id(), Apart.Kind.NEVER));
        return liking;
    }

    private boolean keepsAway(Member one, Member other) {
        return apart.chosenBy(one.id(), Apart.Kind.NEVER).contains(other.id());
    }

    private Set<UUID> likingIt(Collection<Member> some, Member me) {
        Set<UUID> contacts = nearnesses.of(me).contacts();
        Map<UUID, Profile> shown = profiles.of(some, me);
        return some.stream()
                .filter(who -> who.isListed() && !who.id().equals(me.id()))
                .map(Member::id)
                .filter(id -> contacts.contains(id)
                        || Objects.requireNonNull(shown.get(id)).approach() == Approach.WRITE)
                .collect(Collectors.toSet());
    }

    /** The conversation that these two began before. */
    Optional<UUID> before(Member who, Member me) {
        return conversations
                .about(Conversations.about(who, me))
                .filter(id -> conversations.find(id, me).isPresent());
    }

    /**
     * Writes to somebody; sent twice with the same id it is said once. Who chose never to be brought together with this member
     * does not hear of it, and this member does not learn that.
     *
     * @return where the two talk
     * @throws Conflict when this member has written already and there is no answer yet
     */
    @Transactional
    String begin(UUID id, String text, Member who, Member me) {
        UUID talk = conversations.begin(me, who, keepsAway(who, me));
        Conversation conversation = conversations.find(talk, me).orElseThrow(NotThere::new);
        if (messages.isMine(id, conversation, me)) return conversation.path();
        if (conversations.isWaiting(conversation, me)) throw new Conflict("chat.conflict.waiting", conversation.path());
        messages.say(id, text, conversation, me);
        return conversation.path();
    }
}
