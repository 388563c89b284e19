package org.zwischenraum.recommendations;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.zwischenraum.asks.Ask;
import org.zwischenraum.asks.AskParts;
import org.zwischenraum.asks.Asks;
import org.zwischenraum.members.Member;
import org.zwischenraum.members.Profile;
import org.zwischenraum.members.Profiles;
import org.zwischenraum.people.NameSearch;
import org.zwischenraum.text.Plain;
import org.zwischenraum.web.Ids;
import org.zwischenraum.web.Invalid;
import org.zwischenraum.web.Limits;
import org.zwischenraum.web.NotThere;
import org.zwischenraum.web.Redirect;
import org.zwischenraum.web.Show;

/** "I know somebody": passing an ask on to another member, or to somebody outside. */
@Controller
class RecommendationController {
    private final Asks asks;
    private final Recommendations recommendations;
    private final NameSearch names;
    private final Profiles profiles;
    private final AskParts parts;
    private final Limits limits;

    RecommendationController(
            Asks asks,
            Recommendations recommendations,
            NameSearch names,
            Profiles profiles,
            AskParts parts,
            Limits limits) {
        this.asks = asks;
        this.recommendations = recommendations;
        this.names = names;
        this.profiles = profiles;
        this.parts = parts;
        this.limits = limits;
    }

    /** @param headline as the viewer may read it */
    record Found(Member person, String headline) {}

    record Recommending(Ask ask, UUID id, String query, List<Found> found, String words, AskParts.Of parts) {}

    @GetMapping("/asks/{ask}/recommendations/new")
    View blank(@PathVariable UUID ask, @RequestParam(defaultValue = "") String query, Member me) {
        return page(seen(ask, me), Ids.next(), query, "", me);
    }

    @PostMapping("/asks/{ask}/recommendations")
    View create(
            @PathVariable UUID ask,
            @RequestParam(required = false) @org.jspecify.annotations.Nullable UUID id,
            @RequestParam UUID member,
            @RequestParam(defaultValue = "") String words,
            Member me) {
        Ask about = seen(ask, me);
        UUID fresh = id == null ? Ids.next() : id;
        limits.take("asks.recommendations", me.id(), 20, Duration.ofHours(1));
        try {
            recommendations.make(fresh, about, member, Plain.line(words), me);
            return Redirect.to(about.path());
        } catch (Invalid invalid) {
            return page(about, fresh, "", Plain.line(words), me).with(invalid);
        }
    }

    private Show page(Ask ask, UUID id, String query, String words, Member me) {
        List<Member> found = names.find(query, me).stream()
                .filter(member -> !(member.id().equals(ask.author()) && ask.namesAuthorTo(me)))
                .toList();
        return Show.page(
                "recommendations/recommend",
                new Recommending(ask, id, query, read(found, me), words, parts.of(ask, me)));
    }

    private List<Found> read(List<Member> people, Member me) {
        Map<UUID, Profile> seen = profiles.of(people, me);
        return people.stream()
                .map(person -> new Found(
                        person, Objects.requireNonNull(seen.get(person.id())).headline()))
                .toList();
    }

    private Ask seen(UUID id, Member me) {
        return asks.find(id, me).orElseThrow(NotThere::new);
    }
}
