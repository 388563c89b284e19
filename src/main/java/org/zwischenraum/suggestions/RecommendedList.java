package org.zwischenraum.suggestions;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.zwischenraum.asks.Ask;
import org.zwischenraum.asks.Asks;
import org.zwischenraum.asks.State;
import org.zwischenraum.chat.Conversations;
import org.zwischenraum.members.Member;
import org.zwischenraum.members.Members;
import org.zwischenraum.recommendations.Recommendation;
import org.zwischenraum.recommendations.Recommendations;
import org.zwischenraum.requests.Asked;
import org.zwischenraum.requests.Request;
import org.zwischenraum.requests.Requests;

/** Who was recommended for an ask, and by whom, as its author and hosts see it. */
@Component
class RecommendedList {
    private final Asks asks;
    private final Recommendations recommendations;
    private final Requests requests;
    private final Conversations conversations;
    private final Members members;

    RecommendedList(
            Asks asks,
            Recommendations recommendations,
            Requests requests,
            Conversations conversations,
            Members members) {
        this.asks = asks;
        this.recommendations = recommendations;
        this.requests = requests;
        this.conversations = conversations;
        this.members = members;
    }

    /** @param asked how far asking them has come */
    record Line(Member person, Member by, String words, Asked asked) {}

    /** @param mayAsk whether the viewer decides whom to ask: of a discreet ask the hosts do */
    record Shown(Ask ask, boolean isMine, boolean mayAsk, List<Line> lines) {}

    Shown of(Ask ask, Member me) {
        boolean isOpen = ask.state(asks.today()) == State.OPEN;
        boolean mayAsk = isOpen && (ask.isDiscreet() ? me.isHost() : ask.isBy(me));
        return new Shown(ask, ask.isBy(me), mayAsk, lines(ask, me));
    }

    private List<Line> lines(Ask ask, Member me) {
        List<Recommendation> made = recommendations.of(ask, me);
        if (made.isEmpty()) return List.of();
        Map<UUID, Request> asked = requests.of(ask);
        Map<UUID, Member> people = members.named(
                made.stream().flatMap(one -> Stream.of(one.by(), one.member())).collect(Collectors.toSet()));
        return made.stream()
                .map(one -> line(one, people, asked))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Line> line(Recommendation one, Map<UUID, Member> people, Map<UUID, Request> asked) {
        Member person = people.get(one.member());
        Member by = people.get(one.by());
        if (person == null || by == null || !person.isActive()) return Optional.empty();
        return Optional.of(new Line(person, by, one.words(), Asked.of(asked.get(person.id()), conversations)));
    }
}
