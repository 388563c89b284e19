package org.zwischenraum.asks;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.zwischenraum.members.Member;
import org.zwischenraum.members.Members;

/** Who was recommended for an ask, and by whom, as its author and hosts see it. */
@Component
class RecommendedList {
    private final Recommendations recommendations;
    private final Requests requests;
    private final Members members;

    RecommendedList(Recommendations recommendations, Requests requests, Members members) {
        this.recommendations = recommendations;
        this.requests = requests;
        this.members = members;
    }

    /** @param isAsked whether a request went to them already */
    record Line(Member person, Member by, String words, boolean isAsked) {}

    List<Line> of(Ask ask, Member me) {
        List<Recommendation> made = recommendations.of(ask, me);
        if (made.isEmpty()) return List.of();
        Set<UUID> asked = requests.of(ask).keySet();
        Map<UUID, Member> people = members.named(
                made.stream().flatMap(one -> Stream.of(one.by(), one.member())).collect(Collectors.toSet()));
        return made.stream()
                .map(one -> line(one, people, asked))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Line> line(Recommendation one, Map<UUID, Member> people, Collection<UUID> asked) {
        Member person = people.get(one.member());
        Member by = people.get(one.by());
        if (person == null || by == null || !person.isActive()) return Optional.empty();
        return Optional.of(new Line(person, by, one.words(), asked.contains(person.id())));
    }
}
