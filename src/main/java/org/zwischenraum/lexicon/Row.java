package org.zwischenraum.lexicon;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.zwischenraum.text.Language;

/** What a block of a file says about its concept, a line each: words in a language, or ids of other concepts. */
public enum Row {
    DE,
    DE_SAYS,
    EN,
    EN_SAYS,
    ES,
    ES_SAYS,
    DE_AROUND,
    EN_AROUND,
    ES_AROUND,
    DE_ASKS,
    EN_ASKS,
    ES_ASKS,
    HELPED_BY,
    BROADER,
    NEAR;

    private static final String STROKE = " / ";
    private static final String COMMA = ",";
    private static final Map<String, Row> BY_KEY =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Row::key, Function.identity()));

    /** How the line begins: {@code de says}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    public static Optional<Row> find(String key) {
        return Optional.ofNullable(BY_KEY.get(key));
    }

    /** Words that name it. */
    public static Row names(Language language) {
        return valueOf(language.name());
    }

    /** Pieces of sentences in which people speak of it. */
    public static Row says(Language language) {
        return valueOf(language.name() + "_SAYS");
    }

    /** Words of the scene. */
    public static Row around(Language language) {
        return valueOf(language.name() + "_AROUND");
    }

    /** What somebody asks who needs it, in whole sentences. */
    public static Row asks(Language language) {
        return valueOf(language.name() + "_ASKS");
    }

    /** Whether it lists ids of concepts, not words. */
    public boolean isLink() {
        return compareTo(HELPED_BY) >= 0;
    }

    /** The language of its words; empty for links. */
    public Optional<Language> language() {
        return isLink() ? Optional.empty() : Language.find(name().substring(0, 2));
    }

    /** Takes a list apart as it is written in a file: sayings and asks by a stroke with spaces around it, all else by commas. */
    public List<String> items(String list) {
        Set<String> items = new LinkedHashSet<>();
        String between = isSayings() ? STROKE : COMMA;
        for (int start = 0; start <= list.length(); ) {
            int end = list.indexOf(between, start);
            if (end < 0) end = list.length();
            String item = list.substring(start, end).strip();
            if (!item.isEmpty()) items.add(item);
            start = end + between.length();
        }
        return List.copyOf(items);
    }

    String list(List<String> items) {
        return String.join(isSayings() ? STROKE : ", ", items);
    }

    private boolean isSayings() {
        return name().endsWith("SAYS") || name().endsWith("ASKS");
    }
}
