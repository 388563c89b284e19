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

    private static final int WORDS_KEPT = 40_000;

    private record Word(String written, Optional<Language> language) {}

    private record Analysis(
            String folded,
            double substance,
            List<String> keys,
            List<String> forms,
            List<String> parts,
            List<String> partForms) {}

    private final Cache<Word, Analysis> analyses =
            Caffeine.newBuilder().maximumSize(WORDS_KEPT).build();
    private final Set<String> known;
    private final Compounds compounds;
    private final Separable separable;
    private final Fillers fillers = Fillers.builtIn();

    /** @param known folded words that may be parts of compounds */
    public Reader(Set<String> known) {
        this.known = known;
        this.compounds = new Compounds(known);
        this.separable = new Separable(known);
    }

    /**
     * The words of the first 4,000 characters, in order, 400 at most.
     *
     * @param usual the language to take where a sentence does not show its own
     */
    public List<Token> read(String text, Optional<Language> usual) {
        String start = text.substring(0, Math.min(text.length(), LONGEST_TEXT));
        Optional<Language> whole = LanguageGuess.sure(start).or(() -> usual);
        List<Token> tokens = new ArrayList<>();
        Matcher sentences = SENTENCE.matcher(start);
        while (sentences.find() && tokens.size() < MOST_WORDS) {
            Optional<Language> language = LanguageGuess.sure(sentences.group()).or(() -> whole);
            read(start, sentences.start(), sentences.end(), language, tokens);
        }
        return List.copyOf(tokens);
    }

    /** What inflections and derivations of a word of this language have in common; one of the keys of its token. */
    public static String key(String written, Language language) {
        return Key.of(written, language);
    }

    /** Whether it takes compounds apart into these words and no others. */
    public boolean knows(Set<String> words) {
        return known.equals(words);
    }

    /** The same word, if it is a compound taken apart as this reader does. */
    public Token again(Token token) {
        List<String> parts = maybeGerman(token.language()) ? compounds.parts(token.folded()) : List.of();
        return new Token(
                token.folded(),
                token.place(),
                token.language(),
                token.substance(),
                token.keys(),
                token.forms(),
                keys(parts),
                forms(parts));
    }

    private static List<String> keys(List<String> parts) {
        return parts.stream().map(part -> Key.of(part, Language.DE)).toList();
    }

    private static List<String> forms(List<String> parts) {
        return parts.stream().map(part -> Key.form(part, Language.DE)).toList();
    }

    /** Lets go of words it remembers, after many that do not come again. */
    public void forget() {
        analyses.invalidateAll();
    }

    /** The words of a short text whose language is known. */
    public List<Token> readAs(String text, Language language) {
        List<Token> tokens = new ArrayList<>();
        read(text, 0, text.length(), Optional.of(language), tokens);
        return tokens;
    }

    private void read(String text, int start, int end, Optional<Language> language, List<Token> tokens) {
        Matcher words = WORD.matcher(text).region(start, end);
        int clause = tokens.size();
        while (words.find() && tokens.size() < MOST_WORDS) {
            token(words, text, language).ifPresent(tokens::add);
            if (Separable.endsAClause(text, words.end(), end)) {
                if (maybeGerman(language)) joinVerb(text, tokens, clause);
                clause = tokens.size();
            }
        }
    }

    private void joinVerb(String text, List<Token> tokens, int clause) {
        if (tokens.size() - clause < 2 || !Separable.isPart(tokens.getLast().folded())) return;
        separable
                .join(
                        tokens.subList(clause, tokens.size() - 1),
                        text,
                        tokens.getLast().folded())
                .ifPresent(joined -> {
                    Token verb = tokens.get(clause + joined.at());
                    tokens.set(clause + joined.at(), analysed(joined.whole(), verb.place(), Optional.of(Language.DE)));
                });
    }

    private Optional<Token> token(Matcher found, String text, Optional<Language> language) {
        boolean technique =
                found.group(2) != null && "+#".indexOf(found.group(2).charAt(0)) >= 0;
        String written = (technique ? found.group() : found.group(1)).toLowerCase(Locale.ROOT);
        boolean says = !(written.length() == 1 && isAbbreviated(found, text))
                && written.length() <= LONGEST_WORD
                && written.codePoints().anyMatch(Character::isLetter);
        return says ? Optional.of(analysed(written, new Span(found.start(), found.end()), language)) : Optional.empty();
    }

    /** "i. d. R." says nothing; "R" is a language of statisticians. */
    private static boolean isAbbreviated(Matcher letter, String text) {
        boolean dot = letter.end() < text.length() && text.charAt(letter.end()) == '.';
        return dot || Character.isLowerCase(text.charAt(letter.start()));
    }

    private Token analysed(String written, Span place, Optional<Language> language) {
        Analysis word = analyses.get(new Word(written, language), this::analysis);
        return new Token(
                word.folded(),
                place,
                language,
                word.substance(),
                word.keys(),
                word.forms(),
                word.parts(),
                word.partForms());
    }

    private Analysis analysis(Word word) {
        String folded = Folding.fold(word.written());
        List<Language> languages = word.language().map(List::of).orElse(List.of(Language.values()));
        List<String> parts = maybeGerman(word.language()) ? compounds.parts(folded) : List.of();
        return new Analysis(
                folded,
                fillers.substance(folded),
                languages.stream()
                        .map(each -> Key.of(word.written(), each))
                        .distinct()
                        .toList(),
                languages.stream()
                        .map(each -> Key.form(word.written(), each))
                        .distinct()
                        .toList(),
                keys(parts),
                forms(parts));
    }

    private static boolean maybeGerman(Optional<Language> language) {
        return language.isEmpty() || language.get() == Language.DE;
    }
}
