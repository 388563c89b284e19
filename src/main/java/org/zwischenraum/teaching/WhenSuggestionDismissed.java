package org.zwischenraum.teaching;

import java.util.List;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.zwischenraum.asks.Ask;
import org.zwischenraum.asks.Asks;
import org.zwischenraum.jobs.HouseClock;
import org.zwischenraum.members.Helpers;
import org.zwischenraum.reasons.Quote;
import org.zwischenraum.reasons.Reason;
import org.zwischenraum.suggestions.Suggestion;
import org.zwischenraum.suggestions.SuggestionDismissed;
import org.zwischenraum.suggestions.Suggestions;
import org.zwischenraum.vocabulary.Vocabulary;

/** "Not what I meant": what had led there is kept as a hint for hosts, without anybody's name. */
@Component
class WhenSuggestionDismissed {
    private final Suggestions suggestions;
    private final Asks asks;
    private final Hints hints;
    private final Helpers helpers;
    private final Vocabulary vocabulary;
    private final HouseClock clock;

    WhenSuggestionDismissed(
            Suggestions suggestions, Asks asks, Hints hints, Helpers helpers, Vocabulary vocabulary, HouseClock clock) {
        this.suggestions = suggestions;
        this.asks = asks;
        this.hints = hints;
        this.helpers = helpers;
        this.vocabulary = vocabulary;
        this.clock = clock;
    }

    @ApplicationModuleListener
    void keepHint(SuggestionDismissed dismissed) {
        suggestions
                .find(dismissed.suggestion())
                .ifPresent(one -> asks.find(one.ask()).ifPresent(ask -> keepHint(one, ask)));
    }

    private void keepHint(Suggestion suggestion, Ask ask) {
        suggestion.reasons().stream()
                .filter(Reason::restsOnText)
                .findFirst()
                .ifPresent(reason -> hints.keep(ask.id(), hint(suggestion, reason)));
    }

    private Hint hint(Suggestion suggestion, Reason reason) {
        return switch (reason) {
            case Reason.OfferFits fits -> hint(suggestion, fits.sought(), fits.given(), fits.concept());
            case Reason.AnswerFits fits -> hint(suggestion, fits.sought(), fits.given(), fits.concept());
            default -> throw new IllegalStateException("rests on no text");
        };
    }

    private Hint hint(Suggestion suggestion, Quote sought, Quote given, String met) {
        return new Hint(
                suggestion.id(),
                Leading.to(met, sought, vocabulary.understanding()),
                met,
                sought.words(),
                isOpen(suggestion, given) ? given.words() : List.of(),
                "",
                clock.instant());
    }

    /** Hosts read in a hint no more of what somebody wrote than every member may. */
    private boolean isOpen(Suggestion suggestion, Quote given) {
        return helpers.openly(suggestion.member()).lines().stream()
                .anyMatch(line -> line.text().equals(given.text()));
    }
}
