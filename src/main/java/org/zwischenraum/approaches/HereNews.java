package org.zwischenraum.approaches;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.zwischenraum.inbox.Notice;
import org.zwischenraum.inbox.Notices;
import org.zwischenraum.members.Member;
import org.zwischenraum.members.Members;
import org.zwischenraum.members.Nearnesses;
import org.zwischenraum.presences.Presences;

/** Tells two contacts that the other is here, if both wished it: each at most once a day, and only of what they may see. */
@Component
class HereNews {
    private final HereWishes wishes;
    private final Presences presences;
    private final Members members;
    private final Nearnesses nearnesses;
    private final Notices notices;
    private final Clock clock;

    HereNews(
            HereWishes wishes,
            Presences presences,
            Members members,
            Nearnesses nearnesses,
            Notices notices,
            Clock clock) {
        this.wishes = wishes;
        this.presences = presences;
        this.members = members;
        this.nearnesses = nearnesses;
        this.notices = notices;
        this.clock = clock;
    }

    void tellOf(UUID member) {
        members.find(member)
                .filter(Member::isActive)
                .ifPresent(who -> wishes.mutual(member)
                        .forEach(other -> members.find(other)
                                .filter(one -> nearnesses.of(one).contacts().contains(member))
                                .filter(one -> presences.find(member, one).isPresent())
                                .ifPresent(one -> tell(one, who))));
    }

    private void tell(Member one, Member who) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), java.time.ZoneOffset.UTC);
        notices.tell(Notice.to(one.id(), "approaches.notice.here", "/floor")
                .with("name", who.name())
                .once("approaches.here:" + who.id() + ":" + today));
    }
}
