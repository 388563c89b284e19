package org.zwischenraum.tables;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.zwischenraum.calls.CallRoom;
import org.zwischenraum.members.Member;
import org.zwischenraum.plans.Plans;
import org.zwischenraum.presences.Presence;
import org.zwischenraum.presences.PresenceTopics;
import org.zwischenraum.web.Page;

/**
 * A table as one viewer sees it.
 *
 * @param people who sits there, the viewer included
 * @param mine how the viewer is here; empty when they are not
 * @param talking who talks there with sound or picture; for those alone who may come in
 */
record TablePage(
        Plans.Standing standing,
        Member me,
        Optional<Presence> mine,
        List<Seated> people,
        Optional<Spoken> line,
        List<Spoken> words,
        Optional<Round> focus,
        List<Member> talking,
        Instant now) {
    /** Somebody at the table. */
    record Seated(Member member, Presence presence, boolean isMe) {}

    /** A focus as the viewer sees it, with those who take part. */
    record Round(Focus focus, List<Taking> parts, Instant now) {
        boolean isBreak() {
            return focus.isBreak(now);
        }

        boolean amIIn() {
            return parts.stream().anyMatch(Taking::isMe);
        }

        Optional<Part> mine() {
            return parts.stream().filter(Taking::isMe).map(Taking::part).findFirst();
        }

        /** Milliseconds that are left by the server's clock; negative when it is free. */
        long left() {
            return focus.target(now)
                    .map(end -> end.toEpochMilli() - now.toEpochMilli())
                    .orElse(-1L);
        }

        /** Milliseconds from the beginning of what the clock counts to its end. */
        long whole() {
            return isBreak()
                    ? Stretch.rest(focus.length()).toMillis()
                    : focus.length().toMillis();
        }

        String clock(Page page) {
            return focus.minutesLeft(now)
                    .map(minutes -> page.say("tables.left", "minutes", minutes))
                    .orElseGet(() -> page.say("tables.focus.free"));
        }
    }

    record Taking(Part part, Member member, boolean isMe) {}

    UUID id() {
        return standing.table().id();
    }

    String path() {
        return Sitting.path(id());
    }

    String topic() {
        return TableNews.TABLE.of(id());
    }

    String talkTopic() {
        return TableNews.TALK.of(id());
    }

    String floorTopic() {
        return PresenceTopics.PEOPLE.of(standing.space().id());
    }

    boolean amIHere() {
        return mine.isPresent();
    }

    boolean amIAtIt() {
        return mine.flatMap(Presence::seat).filter(id()::equals).isPresent();
    }

    /** Whoever has chosen to be seen by nobody cannot speak without being seen. */
    boolean maySpeak() {
        return amIAtIt() && mine.filter(one -> !one.isInvisible()).isPresent();
    }

    String call() {
        return CallRoom.path(id());
    }

    List<String> talkers() {
        return maySpeak() ? talking.stream().map(Member::name).toList() : List.of();
    }
}
