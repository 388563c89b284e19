package org.zwischenraum.reading;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zwischenraum.text.Folding;
import org.zwischenraum.text.Language;
import org.zwischenraum.text.LanguageGuess;

/**
 * Reads everyday text into words; those that only say that somebody asks or offers are marked. Signs of gender are read
 * over: {@code Übersetzer:innen}, {@code Fotograf/-in}, {@code traductor/a}, {@code (m/w/d)}. Any thread may use it.
 */
public final class Reader {
    private static final int LONGEST_TEXT = 4_000;
    private static final int LONGEST_WORD = 60;
    private static final int MOST_WORDS = 400;
    private static final Pattern SENTENCE = Pattern.compile("[^.!?\\n;]+[.!?\\n;]*");
    private static final Pattern WORD = Pattern.compile(
            "([\\p{L}\\p{M}\\p{N}]+)(\\+\\+|#|(?:[:*_·]|/-?)in(?:nen)?(?!\\p{L})|\\(in(?:nen)?\\)|/[ao]s?(?!\\p{L})|\\([ao]s?\\)|@s?(?!\\p{L}))?",
            Pattern.CASE_INSENSITIVE);

    private static final int WORDS_KEPT = 60_000;

    private record Word(String written, Optional<Language> language) {}

    private record Analysis(double substance, List<String> keys, List<String> parts) {}

    private final Cache<Word, Analysis> analyses =
            Caffeine.newBuilder().maximumSize(WORDS_KEPT).build();
    private final Compounds compounds;
    private final Fillers fillers = Fillers.builtIn();

    /** @param known folded words that may be parts of compounds */
    public Reader(Set<String> known) {
        this.compounds = new Compounds(known);
    }

    /**
     * The words of the first 4,000 characters, in order, 400 at most.
     *
     * @param usual the language to take where a sentence does not show its own
     */
    public List<Token> read(String text, Optional<Language> usual) {
        String start = text.substring(0, Math.min(text.length(), LONGEST_TEXT));
        Optional<Language> whole = LanguageGuess.of(start).or(() -> usual);
        List<Token> tokens = new ArrayList<>();
        Matcher sentences = SENTENCE.matcher(start);
        while (sentences.find() && tokens.size() < MOST_WORDS) {
            read(sentences.group(), sentences.start(), whole, tokens);
        }
        return List.copyOf(tokens);
    }

    /** The words of a short text whose language is known. */
    public List<Token> readAs(String text, Language language) {
        List<Token> tokens = new ArrayList<>();
        Matcher words = WORD.matcher(text);
        while (words.find()) {
            token(words, new Span(words.start(), words.end()), Optional.of(language))
                    .ifPresent(tokens::add);
        }
        return tokens;
    }

    private void read(String sentence, int offset, Optional<Language> whole, List<Token> tokens) {
        Optional<Language> language = LanguageGuess.of(sentence).or(() -> whole);
        Matcher words = WORD.matcher(sentence);
        while (words.find() && tokens.size() < MOST_WORDS) {
            Span place = new Span(offset + words.start(), offset + words.end());
            token(words, place, language).ifPresent(tokens::add);
        }
    }

    private Optional<Token> token(Matcher found, Span place, Optional<Language> language) {
        boolean technique =
                found.group(2) != null && "+#".indexOf(found.group(2).charAt(0)) >= 0;
        String written = (technique ? found.group() : found.group(1)).toLowerCase(Locale.ROOT);
        String folded = Folding.fold(written);
        boolean says = !folded.isEmpty()
                && folded.length() <= LONGEST_WORD
                && folded.codePoints().anyMatch(Character::isLetter);
        return says ? Optional.of(analysed(written, folded, place, language)) : Optional.empty();
    }

    private Token analysed(String written, String folded, Span place, Optional<Language> language) {
        Analysis analysis = analyses.get(new Word(written, language), word -> analysis(word, folded));
        return new Token(folded, place, language, analysis.substance(), analysis.keys(), analysis.parts());
    }

    private Analysis analysis(Word word, String folded) {
        List<String> keys = word.language().map(List::of).orElse(List.of(Language.values())).stream()
                .map(each -> Key.of(word.written(), each))
                .distinct()
                .toList();
        boolean maybeGerman = word.language().orElse(Language.DE) == Language.DE;
        List<String> parts = maybeGerman ? compounds.parts(folded) : List.of();
        return new Analysis(
                fillers.substance(folded),
                keys,
                parts.stream().map(part -> Key.of(part, Language.DE)).toList());
    }
}
