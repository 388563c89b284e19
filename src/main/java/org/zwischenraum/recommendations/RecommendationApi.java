package org.zwischenraum.recommendations;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.zwischenraum.asks.Ask;
import org.zwischenraum.asks.AskJson;
import org.zwischenraum.asks.Asks;
import org.zwischenraum.members.Member;
import org.zwischenraum.members.Members;
import org.zwischenraum.text.Plain;
import org.zwischenraum.web.Ids;
import org.zwischenraum.web.Limits;
import org.zwischenraum.web.Links;
import org.zwischenraum.web.NotThere;

/** Passing an ask on to another member, for programs. */
@RestController
@RequestMapping("/api/v1/asks/{id}/recommendations")
class RecommendationApi {
    private final Asks asks;
    private final Recommendations recommendations;
    private final Members members;
    private final Links links;
    private final Limits limits;

    RecommendationApi(Asks asks, Recommendations recommendations, Members members, Links links, Limits limits) {
        this.asks = asks;
        this.recommendations = recommendations;
        this.members = members;
        this.links = links;
        this.limits = limits;
    }

    /** @param words may be left out */
    record RecommendationDraft(
            @NotNull(message = "recommendations.problem.member")
            UUID memberId,

            @Nullable @Size(max = 500, message = "recommendations.problem.wordsLong")
            String words) {
        String line() {
            return Plain.line(words == null ? "" : words);
        }
    }

    record RecommendationJson(UUID id, String url, Instant createdAt, AskJson.PersonJson member, String words) {}

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    RecommendationJson create(@PathVariable UUID id, @Valid @RequestBody RecommendationDraft draft, Member me) {
        Ask ask = asks.find(id, me).orElseThrow(NotThere::new);
        limits.take("asks.recommendations", me.id(), 20, Duration.ofHours(1));
        Recommendation made = recommendations.make(Ids.next(), ask, draft.memberId(), draft.line(), me);
        AskJson.PersonJson person = AskJson.PersonJson.of(members.get(made.member()), links::to);
        return new RecommendationJson(made.id(), links.to(ask.path()), made.madeAt(), person, made.words());
    }
}
