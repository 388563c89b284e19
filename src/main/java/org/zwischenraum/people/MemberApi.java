package org.zwischenraum.people;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.zwischenraum.members.Member;
import org.zwischenraum.members.Members;
import org.zwischenraum.members.Profiles;
import org.zwischenraum.profiles.MemberJson;
import org.zwischenraum.web.Invalid;
import org.zwischenraum.web.Items;
import org.zwischenraum.web.Links;
import org.zwischenraum.web.NotThere;
import org.zwischenraum.web.Stretch;

/** The people, for programs: exactly as the token's member sees them. */
@RestController
@RequestMapping("/api/v1")
class MemberApi {
    private final People people;
    private final Members members;
    private final Profiles profiles;
    private final Links links;

    MemberApi(People people, Members members, Profiles profiles, Links links) {
        this.people = people;
        this.members = members;
        this.profiles = profiles;
        this.links = links;
    }

    @GetMapping("/members")
    Items<MemberJson> index(
            Member me,
            Stretch stretch,
            @RequestParam(required = false) @Nullable String query,
            @RequestParam(required = false) @Nullable String weekday,
            @RequestParam(required = false) @Nullable String language) {
        Search search = Search.of(query, weekday, language);
        requireKnown(search, weekday, language);
        Stream<Found> found = people.find(search, me);
        if (search.typed().isEmpty())
            found = found.sorted(Comparator.comparing(one -> one.member().id().toString()));
        return stretch.cut(
                rest(found.toList(), stretch),
                one -> one.member().id(),
                one -> MemberJson.of(one.member(), one.profile(), links));
    }

    @GetMapping("/members/{id}")
    MemberJson show(@PathVariable UUID id, Member me) {
        Member who = members.find(id, me).orElseThrow(NotThere::new);
        return MemberJson.of(who, profiles.of(who, me), links);
    }

    private static void requireKnown(Search search, @Nullable String weekday, @Nullable String language) {
        if (weekday != null && isSaid(weekday) && search.weekday() == null)
            throw new Invalid("weekday", "members.problem.weekday", "value", weekday);
        if (language != null && isSaid(language) && search.language().isEmpty())
            throw new Invalid("language", "members.problem.language", "value", language);
    }

    private static boolean isSaid(@Nullable String word) {
        return word != null && !word.isBlank();
    }

    /** What follows the one that was read last. */
    private static List<Found> rest(List<Found> all, Stretch stretch) {
        if (stretch.after().isEmpty()) return start(all, 0, stretch.rows());
        UUID last = stretch.afterId();
        int next = IntStream.range(0, all.size())
                        .filter(i -> all.get(i).member().id().equals(last))
                        .findFirst()
                        .orElse(all.size())
                + 1;
        return start(all, next, stretch.rows());
    }

    private static List<Found> start(List<Found> all, int from, int rows) {
        int begin = Math.min(from, all.size());
        return all.subList(begin, Math.min(begin + rows, all.size()));
    }
}
