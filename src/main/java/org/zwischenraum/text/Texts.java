package org.zwischenraum.text;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * All that the house says, in each of its languages: the {@code messages_de.properties} of every module.
 * A text is an ICU message with named arguments, for example {@code {count, plural, one {# Antwort} other {# Antworten}}}.
 */
@Component
public final class Texts {
    private static final Pattern BARE = Pattern.compile("\\{([a-zA-Z]+)}");
    private final Map<Language, Map<String, String>> spoken = new EnumMap<>(Language.class);
    private final Map<Language, Map<String, Boolean>> formatted = new EnumMap<>(Language.class);

    public Texts() {
        for (Language language : Language.values()) {
            Map<String, String> texts = read(language);
            spoken.put(language, texts);
            formatted.put(language, markFormatted(texts));
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
        Map<String, String> texts = of(language);
        String text = texts.get(key);
        if (text == null) throw new IllegalArgumentException("no text " + key + " in " + language.code());
        if (text.indexOf('{') < 0) return text;
        Map<String, Object> arguments = arguments(pairs);
        return isFormatted(language, key) ? format(language, text, arguments) : fill(text, arguments);
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
        return java.util.Objects.requireNonNull(spoken.get(language));
    }

    private boolean isFormatted(Language language, String key) {
        return java.util.Objects.requireNonNull(formatted.get(language)).getOrDefault(key, true);
    }

    private static String format(Language language, String text, Map<String, Object> arguments) {
        return new MessageFormat(text, ULocale.forLanguageTag(language.code())).format(arguments);
    }

    /** Most texts only name their arguments: these need no parser. */
    private static String fill(String text, Map<String, Object> arguments) {
        return BARE.matcher(text)
                .replaceAll(found -> java.util.regex.Matcher.quoteReplacement(
                        String.valueOf(arguments.getOrDefault(found.group(1), found.group()))));
    }

    private static Map<String, Object> arguments(Object... pairs) {
        Map<String, Object> arguments = new HashMap<>();
        for (int i = 0; i + 1 < pairs.length; i += 2) arguments.put((String) pairs[i], pairs[i + 1]);
        return arguments;
    }

    private static Map<String, Boolean> markFormatted(Map<String, String> texts) {
        Map<String, Boolean> marks = new HashMap<>();
        texts.forEach(
                (key, text) -> marks.put(key, BARE.matcher(text).replaceAll("").indexOf('{') >= 0));
        return marks;
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
