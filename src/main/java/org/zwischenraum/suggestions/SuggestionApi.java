package org.zwischenraum.suggestions;

import java.util.List;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.zwischenraum.asks.Ask;
import org.zwischenraum.asks.AskJson;
import org.zwischenraum.asks.Asks;
import org.zwischenraum.members.Member;
import org.zwischenraum.reasons.Naming;
import org.zwischenraum.reasons.Reason;
import org.zwischenraum.reasons.ReasonText;
import org.zwischenraum.requests.Asked;
import org.zwischenraum.text.Texts;
import org.zwischenraum.text.Words;
import org.zwischenraum.web.Links;
import org.zwischenraum.web.NotThere;
import org.zwischenraum.web.OpenTo;
import org.zwischenraum.web.Standing;
import org.zwischenraum.web.Stretch;

/** Who could help, and why, for programs. */
@RestController
@RequestMapping("/api/v1/asks/{id}/suggestions")
@OpenTo(Standing.FRIEND)
class SuggestionApi {
    private final Asks asks;
    private final Suggestions suggestions;
    private final SuggestionList list;
    private final Texts texts;
    private final Links links;

    SuggestionApi(Asks asks, Suggestions suggestions, SuggestionList list, Texts texts, Links links) {
        this.asks = asks;
        this.suggestions = suggestions;
        this.list = list;
        this.texts = texts;
        this.links = links;
    }

    /** @param evidence the words that the reason rests on, as they were written */
    record ReasonJson(String kind, String text, String evidence) {}

    record SuggestionJson(
            UUID id,
            AskJson.PersonJson member,
            int rank,
            Asked.Progress state,
            boolean asked,
            List<ReasonJson> reasons) {}

    /** @param complete whether the house has looked for people who fit the ask's present text */
    record SuggestionsJson(List<SuggestionJson> items, boolean complete) {}

    @GetMapping
    SuggestionsJson index(@PathVariable UUID id, Stretch stretch, Member me) {
        Ask ask = asks.find(id, me).orElseThrow(NotThere::new);
        SuggestionList.Shown shown = list.of(ask, me);
        List<SuggestionJson> items = shown.people().stream()
                .limit(stretch.limit())
                .map(proposed -> json(proposed, shown.people().indexOf(proposed) + 1, shown, me))
                .toList();
        return new SuggestionsJson(items, shown.isComplete());
    }

    @DeleteMapping("/{suggestion}")
    ResponseEntity<Void> dismiss(@PathVariable UUID id, @PathVariable UUID suggestion, Member me) {
        suggestions.dismiss(suggestion, asks.openOf(id, me));
        return ResponseEntity.noContent().build();
    }

    private SuggestionJson json(SuggestionList.Proposed proposed, int rank, SuggestionList.Shown shown, Member me) {
        Words words = texts.in(me.language());
        ReasonText.Reader reader = shown.isMine() ? ReasonText.Reader.ASKER : ReasonText.Reader.OTHER;
        List<ReasonJson> reasons = proposed.suggestion().reasons().stream()
                .map(reason -> json(reason, proposed.person(), words, reader, shown.naming()))
                .toList();
        return new SuggestionJson(
                proposed.suggestion().id(),
                AskJson.PersonJson.of(proposed.person(), links::to),
                rank,
                proposed.asked().progress(),
                proposed.asked().isAsked(),
                reasons);
    }

    private static ReasonJson json(Reason reason, Member person, Words words, ReasonText.Reader reader, Naming naming) {
        return new ReasonJson(
                kind(reason), ReasonText.plain(reason, words, person.firstName(), reader, naming), evidence(reason));
    }

    private static String kind(Reason reason) {
        String name = reason.getClass().getSimpleName();
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    private static String evidence(Reason reason) {
        return switch (reason) {
            case Reason.OfferFits fits -> fits.given().text();
            case Reason.AnswerFits fits -> fits.given().text();
            case Reason.SpeaksIt speaks -> speaks.language();
            case Reason.SharedLanguage shared -> String.join(", ", shared.languages());
            case Reason.BothThere both ->
                String.join(", ", both.weekdays().stream().map(Enum::name).toList());
            case Reason.BothWays both -> both.wished().text();
            case Reason.AnotherBubble _, Reason.FittedBefore _ -> "";
        };
    }
}
