package org.zwischenraum.reasons;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.zwischenraum.text.Folding;
import org.zwischenraum.text.Words;

/** Says a reason in the reader's language, in parts, so that a page can mark the words it rests on. */
public final class ReasonText {
    /** Who reads it: the one who asks, the one proposed, or somebody else, such as a host. */
    public enum Reader {
        ASKER,
        HELPER,
        OTHER
    }

    /**
     * A piece of the sentence; joined without anything between, the pieces are the sentence.
     *
     * @param marked whether it is a word that somebody wrote and the reason rests on
     */
    public record Part(String text, boolean marked) {}

    /** Stand for the quotes while the message is made; private characters, which no message contains. */
    private static final String SOUGHT = "\uE000";

    private static final String GIVEN = "\uE001";
    private static final Pattern QUOTES = Pattern.compile("[\uE000\uE001]");

    private ReasonText() {}

    /**
     * The sentence.
     *
     * @param name of the person proposed
     * @param naming what matters are called at present
     */
    public static List<Part> parts(Reason reason, Words words, String name, Reader reader, Naming naming) {
        String who = QUOTES.matcher(name).replaceAll("");
        String sentence = sentence(reason, words, who, reader.name().toLowerCase(Locale.ROOT));
        return switch (reason) {
            case Reason.OfferFits fits ->
                with(
                        naming.name(fits.concept(), words.language()),
                        words,
                        filled(sentence, Excerpt.between(fits.sought()), Excerpt.around(fits.given())));
            case Reason.AnswerFits fits ->
                with(
                        naming.name(fits.concept(), words.language()),
                        words,
                        filled(sentence, Excerpt.between(fits.sought()), Excerpt.around(fits.given())));
            case Reason.SpeaksIt speaks -> filled(sentence, Excerpt.first(speaks.sought()), List.of());
            case Reason.BothWays both -> filled(sentence, Excerpt.around(both.wished()), Excerpt.between(both.given()));
            case Reason.SharedLanguage _, Reason.BothThere _, Reason.AnotherBubble _, Reason.FittedBefore _ ->
                List.of(new Part(sentence, false));
        };
    }

    /** The same as one text without marks. */
    public static String plain(Reason reason, Words words, String name, Reader reader, Naming naming) {
        return parts(reason, words, name, reader, naming).stream()
                .map(Part::text)
                .collect(Collectors.joining());
    }

    private static String sentence(Reason reason, Words words, String name, String reader) {
        return switch (reason) {
            case Reason.OfferFits _ -> withQuotes("reasons.offer", words, name, reader);
            case Reason.AnswerFits fits -> withQuotes(keyOf(fits.from()), words, name, reader);
            case Reason.SpeaksIt speaks ->
                words.say(
                        "reasons.speaksIt",
                        "reader",
                        reader,
                        "name",
                        name,
                        "sought",
                        SOUGHT,
                        "language",
                        language(speaks.language(), words));
            case Reason.SharedLanguage shared ->
                words.say(
                        "reasons.sharedLanguage",
                        "reader",
                        reader,
                        "name",
                        name,
                        "languages",
                        languages(shared.languages(), words));
            case Reason.BothThere both ->
                words.say("reasons.bothThere", "reader", reader, "name", name, "days", days(both.weekdays(), words));
            case Reason.BothWays _ -> withQuotes("reasons.bothWays", words, name, reader);
            case Reason.AnotherBubble _ -> words.say("reasons.anotherBubble", "reader", reader, "name", name);
            case Reason.FittedBefore _ -> words.say("reasons.fittedBefore", "reader", reader, "name", name);
        };
    }

    private static String withQuotes(String key, Words words, String name, String reader) {
        return words.say(key, "reader", reader, "name", name, "sought", SOUGHT, "given", GIVEN);
    }

    private static String keyOf(LineKind kind) {
        return switch (kind) {
            case OFFER -> "reasons.offer";
            case EXPERIENCE -> "reasons.experience";
            case CONTRIBUTION -> "reasons.contribution";
            case HEADLINE -> "reasons.headline";
            case GOAL -> "reasons.goal";
            case NOW -> "reasons.now";
            case HORIZON -> "reasons.horizon";
        };
    }

    private static List<Part> filled(String sentence, List<Part> sought, List<Part> given) {
        List<Part> parts = new ArrayList<>();
        Matcher quotes = QUOTES.matcher(sentence);
        int end = 0;
        while (quotes.find()) {
            parts.add(new Part(sentence.substring(end, quotes.start()), false));
            parts.addAll(quotes.group().equals(SOUGHT) ? sought : given);
            end = quotes.end();
        }
        parts.add(new Part(sentence.substring(end), false));
        return parts.stream().filter(part -> !part.text().isEmpty()).toList();
    }

    /** Says what the matter is called, unless one of the marked words says it. */
    private static List<Part> with(Optional<String> name, Words words, List<Part> sentence) {
        if (name.isEmpty() || sentence.stream().anyMatch(part -> part.marked() && says(part.text(), name.get()))) {
            return sentence;
        }
        List<Part> more = new ArrayList<>(sentence);
        more.add(new Part(" " + words.say("reasons.concept", "name", name.get()), false));
        return List.copyOf(more);
    }

    private static boolean says(String words, String name) {
        return Folding.fold(words).contains(Folding.fold(name));
    }

    private static String languages(Collection<String> codes, Words words) {
        return words.list(
                codes.stream().map(code -> language(code, words)).sorted().toList());
    }

    private static String language(String code, Words words) {
        return Locale.forLanguageTag(code).getDisplayLanguage(words.language().locale());
    }

    private static String days(Collection<DayOfWeek> days, Words words) {
        return words.list(days.stream()
                .sorted()
                .map(day -> day.getDisplayName(TextStyle.FULL, words.language().locale()))
                .toList());
    }
}
