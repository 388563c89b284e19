package org.zwischenraum.reasons;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.DayOfWeek;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Why somebody is proposed: the evidence, in no language yet. Can be kept as JSON; the property {@code kind} says which.
 * Whoever shows a kept reason later first checks that its line is still there, unchanged and visible.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Reason.OfferFits.class, name = "offerFits"),
    @JsonSubTypes.Type(value = Reason.AnswerFits.class, name = "answerFits"),
    @JsonSubTypes.Type(value = Reason.SpeaksIt.class, name = "speaksIt"),
    @JsonSubTypes.Type(value = Reason.SharedLanguage.class, name = "sharedLanguage"),
    @JsonSubTypes.Type(value = Reason.BothThere.class, name = "bothThere"),
    @JsonSubTypes.Type(value = Reason.AnotherBubble.class, name = "anotherBubble"),
    @JsonSubTypes.Type(value = Reason.BothWays.class, name = "bothWays"),
    @JsonSubTypes.Type(value = Reason.FittedBefore.class, name = "fittedBefore"),
})
public sealed interface Reason {
    /**
     * Something they gladly give.
     *
     * @param concept id of the matter in which both meet; empty when only their words do
     */
    record OfferFits(String line, Quote sought, Quote given, String concept) implements Reason {
        public OfferFits(String line, Quote sought, Quote given, @Nullable String concept) {
            this.line = line;
            this.sought = sought;
            this.given = given;
            this.concept = Objects.requireNonNullElse(concept, "");
        }
    }

    /** Something else they wrote; {@code from} says where, and is never an offer. */
    record AnswerFits(String line, LineKind from, Quote sought, Quote given, String concept) implements Reason {
        public AnswerFits(String line, LineKind from, Quote sought, Quote given, @Nullable String concept) {
            this.line = line;
            this.from = from;
            this.sought = sought;
            this.given = given;
            this.concept = Objects.requireNonNullElse(concept, "");
        }
    }

    /** The ask names a language, and they speak it. */
    record SpeaksIt(String language, Quote sought) implements Reason {}

    /** Languages both speak. */
    record SharedLanguage(Set<String> languages) implements Reason {}

    /** Weekdays on which both usually come. */
    record BothThere(Set<DayOfWeek> weekdays) implements Reason {}

    /** They fit, and see it from elsewhere than the others proposed. */
    record AnotherBubble() implements Reason {}

    /**
     * The other way round: the asker gives what they are after. Only where two want to do something together.
     *
     * @param line the candidate's, which says what they are after
     * @param own the asker's, which says what they give
     */
    record BothWays(String line, String own, Quote wished, Quote given) implements Reason {}

    /**
     * They fitted when the house looked, and what that rested on may not be quoted any more. Never found by the matchmaker;
     * stands in for a kept reason of which nothing else is left.
     */
    record FittedBefore() implements Reason {}

    /** Whether it rests on a line the candidate wrote; the others only support. */
    default boolean restsOnText() {
        return this instanceof OfferFits || this instanceof AnswerFits;
    }
}
