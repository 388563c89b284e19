package org.zwischenraum;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.zwischenraum.text.Language;
import org.zwischenraum.text.Words;

/** Every text is there in every language, is used, and asks for the same arguments. */
class TextsTest {
    @Test
    void theHouseSpeaksItsThreeLanguagesCompletely() {
        assertThat(house().faults()).isEmpty();
    }

    @Test
    void aKeyBeginsWithItsModuleAndStandsOnce() {
        List<String> wrong = new ArrayList<>();
        Sources.endingIn(".properties").files().forEach((path, content) -> {
            if (path.endsWith("/tables.properties")) return;
            List<String> keys = keysIn(content);
            String module = path.split("/")[0];
            keys.stream().filter(key -> !key.startsWith(module + ".")).forEach(key -> wrong.add(key + " in " + path));
            keys.stream()
                    .collect(Collectors.groupingBy(key -> key, Collectors.counting()))
                    .forEach((key, times) -> {
                        if (times > 1) wrong.add(key + " twice in " + path);
                    });
        });
        assertThat(wrong).isEmpty();
    }

    @Test
    void aCompleteTextIsNoFault() {
        assertThat(check("a.b=Hallo {name}", "a.b=Hello {name}", "a.b=Hola {name}", "say(\"a.b\", \"name\", x)"))
                .isEmpty();
    }

    @Test
    void aMissingTextIsSeen() {
        assertThat(check("", "a.b=Hello", "a.b=Hola", "say(\"a.b\")")).containsExactly("a.b is missing in de");
        assertThat(check("a.b=Hallo", "a.b=Hello", "a.b=Hola", "say(\"a.b\"); say(\"a.c\")"))
                .containsExactly("a.c in Some.java is no text");
    }

    @Test
    void anUnusedTextIsSeen() {
        assertThat(check("a.b=Hallo", "a.b=Hello", "a.b=Hola", "// say(\"a.b\")"))
                .containsExactly("a.b is used nowhere");
    }

    @Test
    void otherArgumentsAreSeen() {
        assertThat(check("a.b=Hallo {wer}", "a.b=Hello {name}", "a.b=Hola {name}", "say(\"a.b\", \"name\", x)"))
                .containsExactly("a.b has in de the arguments [wer], in en [name]");
    }

    @Test
    void aForgottenArgumentIsSeen() {
        assertThat(check("a.b=Hallo {name}", "a.b=Hello {name}", "a.b=Hola {name}", "say(\"a.b\", \"day\", f(1, 2))"))
                .containsExactly("a.b is said in Some.java without [name]");
    }

    @Test
    void anEnglishTextOnAGermanPageIsSeen() {
        assertThat(check("a.b=Hello", "a.b=Hello", "a.b=Hola", "say(\"a.b\")"))
                .containsExactly("a.b stands in English in de: Hello");
    }

    @Test
    void aConstantWithoutAWordIsSeen() {
        assertThat(check(
                        "a.color.red=Rot\na.color.navyBlue=Marine",
                        "a.color.red=Red\na.color.navyBlue=Navy",
                        "a.color.red=Rojo\na.color.navyBlue=Azul",
                        "of(\"a.color\", color)"))
                .isEmpty();
        assertThat(check("a.color.red=Rot", "a.color.red=Red", "a.color.red=Rojo", "of(\"a.color\", color)"))
                .containsExactly("a.color has no text for each constant of any choice: only [red]");
    }

    @Test
    void aVariantThatSaysSomethingElseIsSeen() {
        assertThat(check(
                        "a.b=Hallo {name}\na.b.formal=Guten Tag\na.c.formal=Sie",
                        "a.b=Hello {name}",
                        "a.b=Hola {name}\na.b.formal=Hola {name}",
                        "say(\"a.b\", \"name\", x)"))
                .containsExactlyInAnyOrder(
                        "a.b.formal has in de other arguments than a.b",
                        "a.c.formal is missing in en",
                        "a.c.formal is missing in es",
                        "a.c.formal is used nowhere",
                        "a.b.formal says the same as without it in es");
    }

    @Test
    void unfinishedAndTypewrittenTextsAreSeen() {
        assertThat(check("a.b=TODO Gruß", "a.b=Don't", "a.b=Hola", "say(\"a.b\")"))
                .containsExactlyInAnyOrder("a.b is unfinished in de", "a.b has a straight quotation mark in en: Don't");
    }

    private static TextCheck house() {
        Map<Language, Map<String, String>> texts = new EnumMap<>(Language.class);
        for (Language language : Language.values())
            texts.put(
                    language,
                    parse(String.join(
                            "\n",
                            Sources.endingIn("messages_" + language.code() + ".properties")
                                    .files()
                                    .values())));
        return new TextCheck(texts, Sources.endingIn(".java", ".jte").files(), choices(), TextExceptions.ofTheHouse());
    }

    private static List<String> check(String german, String english, String spanish, String source) {
        var texts = Map.of(Language.DE, parse(german), Language.EN, parse(english), Language.ES, parse(spanish));
        var colors = List.of(Set.of("red", "navyBlue"));
        return new TextCheck(texts, Map.of("Some.java", source), colors, TextExceptions.NONE).faults();
    }

    private static Map<String, String> parse(String content) {
        Map<String, String> texts = new TreeMap<>();
        var read = new java.util.Properties();
        try {
            read.load(new java.io.StringReader(content));
        } catch (java.io.IOException impossible) {
            throw new java.io.UncheckedIOException(impossible);
        }
        read.forEach((key, text) -> texts.put((String) key, (String) text));
        return texts;
    }

    private static List<String> keysIn(String content) {
        return content.lines()
                .filter(line -> line.matches("[\\w.]+\\s*=.*"))
                .map(line -> line.split("=")[0].strip())
                .toList();
    }

    /** All closed choices of the program, as their constants stand in keys. */
    private static List<Set<String>> choices() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.zwischenraum").stream()
                        .filter(JavaClass::isEnum)
                        .map(TextsTest::constants)
                        .filter(constants -> !constants.isEmpty())
                        .toList();
    }

    private static Set<String> constants(JavaClass choice) {
        Object[] constants = choice.reflect().getEnumConstants();
        if (constants == null) return Set.of();
        return Arrays.stream(constants)
                .map(constant -> Words.key("", (Enum<?>) constant).substring(1))
                .collect(Collectors.toSet());
    }
}
