package org.zwischenraum.matching;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tartarus.snowball.SnowballStemmer;
import org.tartarus.snowball.ext.EnglishStemmer;
import org.tartarus.snowball.ext.GermanStemmer;
import org.tartarus.snowball.ext.SpanishStemmer;
import org.zwischenraum.text.Folding;
import org.zwischenraum.text.Language;
import org.zwischenraum.text.LanguageGuess;

/**
 * Reads a text into words, leaving out those that only say that somebody asks. Signs of gender are read over:
 * {@code Übersetzer:innen}, {@code Fotograf/-in}, {@code traductor/a}, {@code (m/w/d)}. Remembers the words it has met; not
 * for several threads.
 */
final class Reading {
    /** A word and where it stands. */
    record Token(Word word, Span place) {}

    private record Met(String written, Optional<Language> language) {}

    private static final int LONGEST_TEXT = 4_000;
    private static final int LONGEST_WORD = 60;
    private static final Pattern WORD = Pattern.compile(
            "([\\p{L}\\p{M}\\p{N}]+)(\\+\\+|#|(?:[:*_·]|/-?)in(?:nen)?(?!\\p{L})|\\(in(?:nen)?\\)|/[ao]s?(?!\\p{L})|\\([ao]s?\\)|@s?(?!\\p{L}))?",
            Pattern.CASE_INSENSITIVE);

    private final Map<Met, Optional<Word>> met = new HashMap<>();
    private final Map<Language, SnowballStemmer> stemmers = Map.of(
            Language.DE, new GermanStemmer(), Language.EN, new EnglishStemmer(), Language.ES, new SpanishStemmer());

    /** The words of the first 4,000 characters, in order. */
    List<Token> read(String text) {
        String start = text.substring(0, Math.min(text.length(), LONGEST_TEXT));
        Optional<Language> language = LanguageGuess.of(start);
        List<Token> tokens = new ArrayList<>();
        Matcher words = WORD.matcher(start);
        while (words.find()) {
            word(words, language).ifPresent(word -> tokens.add(new Token(word, new Span(words.start(), words.end()))));
        }
        return List.copyOf(tokens);
    }

    private Optional<Word> word(Matcher found, Optional<Language> language) {
        boolean namesTechnique =
                found.group(2) != null && "+#".indexOf(found.group(2).charAt(0)) >= 0;
        String written = namesTechnique ? found.group() : found.group(1);
        return written.length() > LONGEST_WORD
                ? Optional.empty()
                : met.computeIfAbsent(new Met(written.toLowerCase(Locale.ROOT), language), this::judge);
    }

    private Optional<Word> judge(Met word) {
        String folded = Folding.fold(word.written);
        boolean says = folded.length() > 1 && folded.codePoints().anyMatch(Character::isLetter);
        return says && !Fillers.builtIn().drops(folded) ? Optional.of(analysed(word, folded)) : Optional.empty();
    }

    private Word analysed(Met word, String folded) {
        Set<String> stems = new HashSet<>();
        Set<String> families = new HashSet<>();
        for (Language language : word.language.map(List::of).orElse(List.of(Language.values()))) {
            stems.add(stem(word.written, language));
            families.add(Family.of(folded, language));
        }
        return new Word(
                folded,
                word.language,
                Set.copyOf(stems),
                Set.copyOf(families),
                Concepts.builtIn().of(folded, word.language));
    }

    private String stem(String written, Language language) {
        SnowballStemmer stemmer = Objects.requireNonNull(stemmers.get(language));
        stemmer.setCurrent(written);
        stemmer.stem();
        return Folding.fold(stemmer.getCurrent());
    }
}
