package org.zwischenraum.text;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * All that the house says, in each of its languages: the {@code messages_de.properties} of every module.
 * A text is an ICU message with named arguments, for example {@code {count, plural, one {# Antwort} other {# Antworten}}}.
 */
@Component
public final class Texts {
    private final Map<Language, Map<String, String>> spoken = new EnumMap<>(Language.class);
    private final Map<Language, Map<String, Text>> known = new EnumMap<>(Language.class);

    public Texts() {
        for (Language language : Language.values()) {
            spoken.put(language, read(language));
            known.put(language, new ConcurrentHashMap<>());
        }
    }

    /** The words of one language. */
    public Words in(Language language) {
        return new Words(this, language);
    }

    /**
     * One text in one language.
     *
     * @param pairs names and values of the arguments in turn: {@code "name", "Mira", "count", 3}
     * @throws IllegalArgumentException when there is no such text
     */
    public String say(Language language, String key, Object... pairs) {
        return text(language, key).say(arguments(pairs));
    }

    /** Taken apart when it is first said: few of them are needed at start. */
    private Text text(Language language, String key) {
        return Objects.requireNonNull(known.get(language)).computeIfAbsent(key, missing -> read(language, missing));
    }

    private Text read(Language language, String key) {
        String pattern = of(language).get(key);
        if (pattern == null) throw new IllegalArgumentException("no text " + key + " in " + language.code());
        return Text.of(pattern, language);
    }

    /** Whether there is a text with this key. */
    public boolean has(String key) {
        return of(Language.EN).containsKey(key);
    }

    /** All keys of one language, sorted. */
    public Set<String> keys(Language language) {
        return new TreeSet<>(of(language).keySet());
    }

    private Map<String, String> of(Language language) {
        return Objects.requireNonNull(spoken.get(language));
    }

    private static Map<String, Object> arguments(Object... pairs) {
        if (pairs.length == 0) return Map.of();
        Map<String, Object> arguments = new HashMap<>();
        for (int i = 0; i + 1 < pairs.length; i += 2) arguments.put((String) pairs[i], pairs[i + 1]);
        return arguments;
    }

    private static Map<String, String> read(Language language) {
        Map<String, String> texts = new HashMap<>();
        try {
            var places = new PathMatchingResourcePatternResolver()
                    .getResources("classpath*:org/zwischenraum/*/messages_" + language.code() + ".properties");
            for (Resource place : places) read(place).forEach((key, text) -> texts.put((String) key, (String) text));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return texts;
    }

    private static Properties read(Resource place) throws IOException {
        Properties texts = new Properties();
        try (var in = new InputStreamReader(place.getInputStream(), StandardCharsets.UTF_8)) {
            texts.load(in);
        }
        return texts;
    }
}
