package org.zwischenraum.members;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.zwischenraum.text.Plain;
import org.zwischenraum.web.Ids;
import org.zwischenraum.web.Invalid;
import org.zwischenraum.web.Items;
import org.zwischenraum.web.Limits;
import org.zwischenraum.web.Links;
import org.zwischenraum.web.NotThere;
import org.zwischenraum.web.OpenTo;
import org.zwischenraum.web.Standing;
import org.zwischenraum.web.Stretch;

/** The people, for programs: exactly as the token's member sees them. */
@RestController
@RequestMapping("/api/v1")
class MemberApi {
    private final People people;
    private final Members members;
    private final Profiles profiles;
    private final Reports reports;
    private final Limits limits;
    private final Links links;

    MemberApi(People people, Members members, Profiles profiles, Reports reports, Limits limits, Links links) {
        this.people = people;
        this.members = members;
        this.profiles = profiles;
        this.reports = reports;
        this.limits = limits;
        this.links = links;
    }

    /** What a program tells the hosts for its member. */
    record Telling(
            @Nullable UUID id,
            @NotNull(message = "members.problem.whom") UUID memberId,

            @NotBlank(message = "members.problem.report") @Size(max = 2000, message = "members.problem.reportLong")
            String text) {}

    /** What was told. */
    record Told(UUID id) {}

    @GetMapping("/members")
    Items<MemberJson> index(
            Member me,
            Stretch stretch,
            @RequestParam(required = false) @Nullable String query,
            @RequestParam(required = false) @Nullable String weekday,
            @RequestParam(required = false) @Nullable String language) {
        Search search = Search.of(query, weekday, language);
        requireKnown(search, weekday, language);
        List<Found> all = people.find(search, me);
        if (search.typed().isEmpty())
            all = all.stream()
                    .sorted(Comparator.comparing(found -> found.member().id().toString()))
                    .toList();
        return stretch.cut(
                rest(all, stretch),
                found -> found.member().id(),
                found -> MemberJson.of(found.member(), found.profile(), links));
    }

    @GetMapping("/members/{id}")
    MemberJson show(@PathVariable UUID id, Member me) {
        Member who = members.find(id, me).orElseThrow(NotThere::new);
        return MemberJson.of(who, profiles.of(who, me), links);
    }

    @PostMapping("/reports")
    @OpenTo(Standing.FRIEND)
    @ResponseStatus(HttpStatus.CREATED)
    Told report(@Valid @RequestBody Telling telling, Member me) {
        Member who = members.findAny(telling.memberId(), me).orElseThrow(NotThere::new);
        limits.take("report", me.id(), 20, Duration.ofDays(1));
        UUID id = telling.id() == null ? Ids.next() : telling.id();
        reports.make(id, me, who.id(), Plain.text(telling.text()));
        return new Told(id);
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
