package org.zwischenraum.text;

import java.text.Collator;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** The languages that people speak: what they are called, and which is meant. */
public final class Tongues {
    /** Those one can tick; others somebody has are kept. */
    private static final List<String> USUAL = List.of(
            "de", "en", "es", "fr", "it", "pt", "ca", "nl", "da", "sv", "pl", "cs", "uk", "ru", "ro", "bg", "hr", "el",
            "tr", "ar", "fa", "he", "hi", "zh", "ja", "ko", "vi");

    private static final Set<String> CODES = Set.of(Locale.getISOLanguages());
    private static final Map<String, String> BY_NAME = byName();

    /** Names and their order are needed for each list of people. */
    private static final Map<Asked, String> NAMES = new ConcurrentHashMap<>();

    private static final Map<Language, List<String>> USUAL_ONES = new ConcurrentHashMap<>();

    private Tongues() {}

    private record Asked(String code, Language in) {}

    /** What the language is called in another: {@code Spanisch}. */
    public static String name(String code, Language in) {
        return isKnown(code) ? NAMES.computeIfAbsent(new Asked(code, in), Tongues::read) : read(new Asked(code, in));
    }

    private static String read(Asked asked) {
        Locale in = asked.in().locale();
        String name = Locale.forLanguageTag(asked.code()).getDisplayLanguage(in);
        return name.isEmpty() ? asked.code() : name.substring(0, 1).toUpperCase(in) + name.substring(1);
    }

    /** The language that is meant by a code or by its name in itself or in one of the house's languages. */
    public static Optional<String> find(String typed) {
        String word = typed.strip();
        String bare = word.replaceFirst("[-_].*$", "").toLowerCase(Locale.ROOT);
        if (bare.matches("[a-z]{2,3}") && isKnown(bare)) return Optional.of(bare);
        return Optional.ofNullable(BY_NAME.get(Folding.fold(word)));
    }

    /** Those to choose from, by their names, with those that are chosen already. */
    public static List<String> choices(List<String> chosen, Language in) {
        List<String> usual = USUAL_ONES.computeIfAbsent(in, language -> sorted(USUAL.stream(), language));
        return usual.containsAll(chosen) ? usual : sorted(Stream.concat(usual.stream(), chosen.stream()), in);
    }

    private static List<String> sorted(Stream<String> codes, Language in) {
        Collator order = Collator.getInstance(in.locale());
        return codes.distinct()
                .sorted((one, other) -> order.compare(name(one, in), name(other, in)))
                .toList();
    }

    private static boolean isKnown(String code) {
        return CODES.contains(code);
    }

    private static Map<String, String> byName() {
        Map<String, String> names = new HashMap<>();
        for (String code : Locale.getISOLanguages()) {
            Locale tongue = Locale.of(code);
            Stream.concat(Stream.of(tongue), Arrays.stream(Language.values()).map(Language::locale))
                    .forEach(in -> names.putIfAbsent(Folding.fold(tongue.getDisplayLanguage(in)), code));
        }
        return Map.copyOf(names);
    }
}
