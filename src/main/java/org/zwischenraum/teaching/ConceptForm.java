package org.zwischenraum.teaching;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zwischenraum.lexicon.Kind;
import org.zwischenraum.lexicon.Row;
import org.zwischenraum.text.Folding;
import org.zwischenraum.text.Language;
import org.zwischenraum.text.Plain;
import org.zwischenraum.web.Ids;
import org.zwischenraum.web.Invalid;

/** A concept of the house, as a host describes it: names with commas between, phrasings a line each. */
record ConceptForm(UUID id, Kind kind, String de, String deSays, String en, String enSays, String es, String esSays) {
    private static final int LONGEST_WORD = 40;

    ConceptForm(
            @Nullable UUID id,
            @Nullable Kind kind,
            @Nullable String de,
            @Nullable String deSays,
            @Nullable String en,
            @Nullable String enSays,
            @Nullable String es,
            @Nullable String esSays) {
        this.id = id == null ? Ids.next() : id;
        this.kind = kind == null || kind == Kind.LANGUAGE ? Kind.SKILL : kind;
        this.de = line(de);
        this.deSays = text(deSays);
        this.en = line(en);
        this.enSays = text(enSays);
        this.es = line(es);
        this.esSays = text(esSays);
    }

    static ConceptForm blank() {
        return new ConceptForm(null, null, null, null, null, null, null, null);
    }

    /** What a concept may be; languages of people come with the program. */
    static List<Kind> kinds() {
        return Arrays.stream(Kind.values())
                .filter(kind -> kind != Kind.LANGUAGE)
                .toList();
    }

    /** What was typed as names in this language. */
    String names(Language language) {
        return switch (language) {
            case DE -> de;
            case EN -> en;
            case ES -> es;
        };
    }

    String says(Language language) {
        return switch (language) {
            case DE -> deSays;
            case EN -> enSays;
            case ES -> esSays;
        };
    }

    Map<Row, List<String>> rows() {
        Map<Row, List<String>> rows = new EnumMap<>(Row.class);
        for (Language language : Language.values()) {
            rows.put(Row.names(language), Row.names(language).items(names(language)));
            rows.put(Row.says(language), phrasings(Row.says(language), says(language)));
        }
        return rows;
    }

    static List<String> phrasings(Row row, String typed) {
        return row.items(typed.replace("\n", " / "));
    }

    /**
     * Its id, in which one can still read the name.
     *
     * @throws Invalid when it has no name
     */
    String concept() {
        return concept(rows());
    }

    String concept(Map<Row, List<String>> rows) {
        String name = Arrays.stream(Language.values())
                .flatMap(language -> rows.getOrDefault(Row.names(language), List.of()).stream())
                .findFirst()
                .orElseThrow(() -> new Invalid("de", "teaching.problem.name"));
        return "house-" + word(name) + "-" + end(id);
    }

    /** The last of the id of the form, so that the same form makes the same concept. */
    private static String end(UUID id) {
        String text = id.toString();
        return text.substring(text.length() - 6);
    }

    private static String word(String name) {
        String word = Folding.fold(name).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return word.isEmpty() ? "word" : word.substring(0, Math.min(LONGEST_WORD, word.length()));
    }

    private static String line(@Nullable String typed) {
        return typed == null ? "" : Plain.line(typed);
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : Plain.text(typed);
    }
}
