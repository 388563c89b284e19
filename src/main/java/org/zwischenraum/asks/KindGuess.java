package org.zwischenraum.asks;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Guesses the kind of an ask from its words; the author may change it. The first hint that is found decides. */
final class KindGuess {
    private record Hint(Kind kind, Pattern words) {}

    private static final List<Hint> HINTS = List.of(
            hint(
                    Kind.FEEDBACK,
                    "feedback|rückmeldung|gegenlesen|draufschauen|drüberschauen|schaut? .*(an|drauf|drüber)|meinung zu|proofread|look over|take a look|what do you think|opini[oó]n|qué os parece|echar? un vistazo"),
            hint(
                    Kind.JOB,
                    "auftrag|freelancer|auf rechnung|stelle frei|hiring|looking to hire|paid gig|encargo|presupuesto"),
            hint(
                    Kind.COOPERATION,
                    "zusammen|gemeinsam|mitmachen|kooperation|mitstreiter|together|collaborat|co-?found|join me|juntos|juntas|colabora"),
            hint(
                    Kind.CONTACT,
                    "kennenlernen|kontakt zu|wer kennt|austausch mit|meet someone|know anyone|who knows|in touch with|conocer a|quién conoce|contacto"),
            hint(
                    Kind.THING,
                    "leihen|ausleihen|abzugeben|hat (jemand|wer) ein(e|en)? |borrow|lend me|spare|prestar|prestad"),
            hint(
                    Kind.SERVICE,
                    "übersetz|dolmetsch|entwirft|gestaltet|programmiert|repariert|baut mir|translat|design(s|er)? |repair|fixes|traduc|diseñ|arregl"),
            hint(
                    Kind.QUESTION,
                    "\\?$|^(wie|was|wann|warum|welche|how|what|when|why|which|cómo|qué|cuándo|por qué|cuál)\\b"));

    private KindGuess() {}

    static Kind of(String text) {
        String plain = text.toLowerCase(Locale.ROOT).strip();
        return HINTS.stream()
                .filter(hint -> hint.words().matcher(plain).find())
                .map(Hint::kind)
                .findFirst()
                .orElse(Kind.HELP);
    }

    private static Hint hint(Kind kind, String... words) {
        return new Hint(kind, Pattern.compile(String.join("|", Arrays.asList(words)), Pattern.UNICODE_CHARACTER_CLASS));
    }
}
