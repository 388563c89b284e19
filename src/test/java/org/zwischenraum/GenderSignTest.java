package org.zwischenraum;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zwischenraum.text.GenderSign;
import org.zwischenraum.text.Language;
import org.zwischenraum.text.Manner;
import org.zwischenraum.text.Texts;

/** German texts are kept once, and mean everybody by the sign that the house chose. */
class GenderSignTest {
    private static final Pattern WORD = Pattern.compile("\\p{L}+:(innen|in|r|n|m|s)(?!\\p{L})");
    /** What would be a sign of its own, written by hand. */
    private static final Pattern OTHER_SIGN = Pattern.compile("\\p{L}[*_·]in|\\p{Ll}Innen\\b|\\p{Ll}/-?in(nen)?\\b");
    /** Likewise in Spanish, where no text has one. */
    private static final Pattern SPANISH_SIGN =
            Pattern.compile("\\p{L}[@*](s\\b|\\s)|[oa]/[ao]s?\\b|\\p{L}:[ao]s?\\b|[oa]\\(a?s?\\)");

    /** Each word that a German text marks, and what becomes of it: an unknown one is looked at by somebody and added. */
    private static final Map<String, List<String>> WORDS =
            new TreeMap<>(Map.of("Gastgebende:r", List.of("Gastgebende*r", "Gastgebende oder Gastgebender")));

    @ParameterizedTest
    @CsvSource({
        "Gastgeber:in, Gastgeber*in, Gastgeberin oder Gastgeber",
        "alle Gastgeber:innen, alle Gastgeber*innen, alle Gastgeberinnen und Gastgeber",
        "jede:r, jede*r, jede oder jeder",
        "Um 10:30 in jdbc:postgresql, Um 10:30 in jdbc:postgresql, Um 10:30 in jdbc:postgresql",
        "stun:turn.example.org, stun:turn.example.org, stun:turn.example.org",
        "Heute: in Berlin, Heute: in Berlin, Heute: in Berlin",
        "{name}:in, {name}:in, {name}:in"
    })
    void theSignIsWrittenInWordsAlone(String text, String star, String both) {
        assertThat(GenderSign.COLON.write(text)).isEqualTo(text);
        assertThat(GenderSign.STAR.write(text)).isEqualTo(star);
        assertThat(GenderSign.BOTH.write(text)).isEqualTo(both);
    }

    @Test
    void everyMarkedWordOfTheHouseIsGoodGermanInAllThreeWays() {
        Map<String, String> texts = texts();
        TreeSet<String> found = new TreeSet<>();
        texts.forEach((key, text) -> {
            if (!texts.containsKey(key + ".both"))
                WORD.matcher(text).results().forEach(word -> found.add(word.group()));
        });
        assertThat(found).as("words that somebody has looked at").isEqualTo(WORDS.keySet());
        WORDS.forEach((word, written) -> {
            assertThat(GenderSign.COLON.write(word)).isEqualTo(word);
            assertThat(GenderSign.STAR.write(word)).isEqualTo(written.getFirst());
            assertThat(GenderSign.BOTH.write(word)).isEqualTo(written.getLast());
        });
    }

    @Test
    void noTextHasASignOfItsOwn() {
        texts().forEach((key, text) ->
                assertThat(OTHER_SIGN.matcher(text).find()).as(key + "=" + text).isFalse());
        read("es")
                .forEach((key, text) -> assertThat(SPANISH_SIGN.matcher(text).find())
                        .as(key + "=" + text)
                        .isFalse());
    }

    @Test
    void aHouseIsHeardAtOnceWhenItChanges() {
        GenderSign[] chosen = {GenderSign.STAR};
        Texts texts = new Texts(() -> new Manner() {
            @Override
            public GenderSign sign() {
                return chosen[0];
            }
        });
        String key = "rota.kept.absences";
        assertThat(texts.in(Language.DE).say(key)).contains("Gastgebende*r");
        chosen[0] = GenderSign.BOTH;
        assertThat(texts.in(Language.DE).say(key)).contains("als Gastgebende oder Gastgebender nicht");
        chosen[0] = GenderSign.COLON;
        assertThat(texts.in(Language.DE).say(key)).contains("Gastgebende:r");
        assertThat(texts.in(Language.EN).say(key)).doesNotContain("*");
        chosen[0] = GenderSign.BOTH;
        assertThat(texts.in(Language.DE).say("circulars.kept.letters")).contains("die du gastgebend an viele");
    }

    @Test
    void aFormalTextIsSaidOutsideAndOnlyWhereTheHouseWantsIt() {
        boolean[] formal = {false};
        Texts texts = new Texts(() -> new Manner() {
            @Override
            public boolean isFormalOutside() {
                return formal[0];
            }
        });
        assertThat(texts.outside(Language.DE).say("joining.name")).isEqualTo("Wie heißt du?");
        formal[0] = true;
        assertThat(texts.outside(Language.DE).say("joining.name")).isEqualTo("Wie heißen Sie?");
        assertThat(texts.outside(Language.ES).say("joining.name")).isEqualTo("¿Cómo se llama?");
        assertThat(texts.outside(Language.EN).say("joining.name"))
                .isEqualTo(texts.in(Language.EN).say("joining.name"));
        assertThat(texts.in(Language.DE).say("joining.name")).isEqualTo("Wie heißt du?");
        assertThat(texts.outside(Language.DE).say("joining.go"))
                .isEqualTo(texts.in(Language.DE).say("joining.go"));
    }

    private static Map<String, String> texts() {
        return read("de");
    }

    private static Map<String, String> read(String language) {
        Map<String, String> all = new TreeMap<>();
        Sources.endingIn("messages_" + language + ".properties")
                .files()
                .values()
                .forEach(file -> file.lines()
                        .filter(line -> line.matches("[\\w.]+\\s*=.*"))
                        .forEach(line -> all.put(line.split("=", 2)[0].strip(), line.split("=", 2)[1].strip())));
        return all;
    }
}
