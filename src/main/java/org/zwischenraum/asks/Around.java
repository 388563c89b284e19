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

/** What else happens around an ask, as one viewer sees it: to whom it happens too, and who was recommended. */
@Component
class Around {
    private final MeToos meToos;
    private final Recommendations recommendations;
    private final Requests requests;
    private final Members members;

    Around(MeToos meToos, Recommendations recommendations, Requests requests, Members members) {
        this.meToos = meToos;
        this.recommendations = recommendations;
        this.requests = requests;
        this.members = members;
    }

    /** @param isAsked whether a request went to them already */
    record Recommended(Member person, Member by, String words, boolean isAsked) {}

    record Shown(boolean maySay, boolean isSaid, Optional<MeToos.Table> table, List<Recommended> recommended) {}

    Shown of(Ask ask, Member me) {
        boolean maySay = meToos.maySay(ask, me);
        return new Shown(maySay, maySay && meToos.isSaid(ask, me), meToos.table(ask, me), recommended(ask, me));
    }

    private List<Recommended> recommended(Ask ask, Member me) {
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

    private static Optional<Recommended> line(Recommendation one, Map<UUID, Member> people, Collection<UUID> asked) {
        Member person = people.get(one.member());
        Member by = people.get(one.by());
        if (person == null || by == null || !person.isActive()) return Optional.empty();
        return Optional.of(new Recommended(person, by, one.words(), asked.contains(person.id())));
    }
}
