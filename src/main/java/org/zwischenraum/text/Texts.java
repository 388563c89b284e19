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
import java.util.function.Supplier;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * All that the house says, in each of its languages: the {@code messages_de.properties} of every module.
 * A text is an ICU message with named arguments, for example {@code {count, plural, one {# Antwort} other {# Antworten}}}.
 *
 * <p>A key that ends in {@code .formal} is the same text for people outside, where the house addresses them formally; one that
 * ends in {@code .both} is for houses that name both genders, where the rule of {@link GenderSign} gives no good German. Nobody
 * asks for these: they are said in place of the text whose key they begin with.
 */
@Component
public final class Texts {
    private static final String FORMAL = ".formal";
    private static final String BOTH = ".both";
    private final Map<Language, Map<String, String>> spoken = new EnumMap<>(Language.class);
    private final Map<Language, Map<String, Text>> known = new EnumMap<>(Language.class);
    /** Texts that mean everybody by a sign: they are said as the house wants at that moment. */
    private final Map<GenderSign, Map<String, Text>> signed = new EnumMap<>(GenderSign.class);

    private final Supplier<Manner> manner;

    /** Those of a house that says how it speaks. */
    @Autowired
    Texts(ObjectProvider<Manner> manner) {
        this(SingletonSupplier.of(() -> manner.getIfAvailable(() -> Manner.USUAL)));
    }

    /** Those of no house in particular: at the command line. */
    public Texts() {
        this(() -> Manner.USUAL);
    }

    public Texts(Supplier<Manner> manner) {
        this.manner = manner;
        for (Language language : Language.values()) {
            spoken.put(language, read(language));
            known.put(language, new ConcurrentHashMap<>());
        }
        for (GenderSign sign : GenderSign.values()) signed.put(sign, new ConcurrentHashMap<>());
    }

    /** The words of one language, as people of the house speak to each other. */
    public Words in(Language language) {
        return new Words(this, language, false);
    }

    /** The words of one language for people who do not belong to the house, as it addresses them. */
    public Words outside(Language language) {
        return new Words(this, language, true);
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

    /** The same for somebody outside. */
    String sayOutside(Language language, String key, Object... pairs) {
        boolean isFormal =
                of(language).containsKey(key + FORMAL) && manner.get().isFormalOutside();
        return say(language, isFormal ? key + FORMAL : key, pairs);
    }

    private Text text(Language language, String key) {
        Text text = Objects.requireNonNull(known.get(language)).get(key);
        return text == null ? first(language, key) : text;
    }

    /** Taken apart when it is first said: few of them are needed at start. */
    private Text first(Language language, String key) {
        String pattern = of(language).get(key);
        if (pattern == null) throw new IllegalArgumentException("no text " + key + " in " + language.code());
        if (language == Language.DE && GenderSign.isIn(pattern)) return signed(key, pattern);
        return Objects.requireNonNull(known.get(language)).computeIfAbsent(key, _ -> Text.of(pattern, language));
    }

    private Text signed(String key, String pattern) {
        GenderSign sign = manner.get().sign();
        return Objects.requireNonNull(signed.get(sign))
                .computeIfAbsent(key, _ -> Text.of(signed(key, pattern, sign), Language.DE));
    }

    private String signed(String key, String pattern, GenderSign sign) {
        String own = sign == GenderSign.BOTH ? of(Language.DE).get(key + BOTH) : null;
        return own == null ? sign.write(pattern) : own;
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
