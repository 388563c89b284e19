package org.zwischenraum.calls;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.zwischenraum.live.Live;
import org.zwischenraum.live.TopicName;
import org.zwischenraum.members.Faces;
import org.zwischenraum.members.Member;
import org.zwischenraum.members.Members;

/** Tells pages what happens in a call: {@code {"is": "came", …}}. */
@Component
class Announcer {
    static final TopicName TOPIC = TopicName.of("calls/{id}");
    private final Live live;
    private final Members members;

    Announcer(Live live, Members members) {
        this.live = live;
        this.members = members;
    }

    /** Somebody as the pages of the others show them. */
    record Person(UUID session, UUID id, String name, String face, Shows shows, boolean away) {}

    /** @param pairs names and values in turn */
    void tell(UUID connection, UUID room, String what, Object... pairs) {
        Map<String, Object> news = new HashMap<>();
        news.put("is", what);
        for (int i = 0; i + 1 < pairs.length; i += 2) news.put((String) pairs[i], pairs[i + 1]);
        live.say(connection, TOPIC.of(room), news);
    }

    /** To all in the round but this member. */
    void tellOthers(Round round, UUID member, String what, Object... pairs) {
        round.others(member).forEach(talker -> tell(talker.connection(), round.room(), what, pairs));
    }

    Person person(Talker talker) {
        Member member = members.get(talker.member());
        return new Person(
                talker.session(),
                member.id(),
                member.name(),
                Faces.portrait(member).address(),
                talker.shows(),
                talker.isAway());
    }

    List<Person> people(Round round, UUID but) {
        return round.others(but).map(this::person).toList();
    }
}
