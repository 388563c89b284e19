package org.zwischenraum.e5;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes a text apart into the pieces the model knows: words and signs without accents, in lower case, and of unknown words the
 * longest known beginnings, as BERT's WordPiece does (Devlin et al. 2019).
 */
final class Pieces {
    /** In the tokenizer's file: {@code "word":number}. */
    private static final Pattern ENTRY = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)+)\"\\s*:\\s*(\\d+)");

    private static final Pattern WORD = Pattern.compile("[\\p{P}$+<=>^`|~]|[\\p{IsHan}]|[^\\s\\p{P}$+<=>^`|~\\p{IsHan}]+");
    private static final Pattern MARKS = Pattern.compile("[\\p{Mn}\\p{Cc}\\p{Cf}&&[^\\s]]+");
    private static final int LONGEST_WORD = 100;
    private static final int MOST = 128;

    private final Map<String, Integer> numbers;

    private Pieces(Map<String, Integer> numbers) {
        this.numbers = numbers;
    }

    /** @param tokenizer the file of the model that lists its vocabulary, in JSON */
    static Pieces of(String tokenizer) {
        Map<String, Integer> numbers = new HashMap<>();
        Matcher entries = ENTRY.matcher(tokenizer).region(tokenizer.indexOf("\"vocab\""), tokenizer.length());
        while (entries.find()) numbers.put(plain(entries.group(1)), Integer.parseInt(entries.group(2)));
        return new Pieces(numbers);
    }

    private static String plain(String json) {
        return json.indexOf('\\') < 0
                ? json
                : Pattern.compile("\\\\u(.{4})|\\\\(.)")
                        .matcher(json)
                        .replaceAll(found -> Matcher.quoteReplacement(
                                found.group(2) != null
                                        ? found.group(2)
                                        : String.valueOf((char) Integer.parseInt(found.group(1), 16))));
    }

    /** The numbers of its pieces, between the marks of beginning and end; of a long text those of its beginning. */
    long[] numbers(String text) {
        List<Integer> found = new ArrayList<>(List.of(number("[CLS]")));
        Matcher words = WORD.matcher(folded(text));
        while (words.find() && found.size() < MOST) add(words.group(), found);
        List<Integer> most = found.subList(0, Math.min(MOST - 1, found.size()));
        most.add(number("[SEP]"));
        return most.stream().mapToLong(Integer::longValue).toArray();
    }

    private static String folded(String text) {
        String apart = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        return MARKS.matcher(apart).replaceAll("");
    }

    private void add(String word, List<Integer> found) {
        List<Integer> pieces = new ArrayList<>();
        for (int start = 0; start < word.length(); ) {
            int end = longest(word, start);
            if (end == start || word.length() > LONGEST_WORD) {
                found.add(number("[UNK]"));
                return;
            }
            pieces.add(numbers.get(piece(word, start, end)));
            start = end;
        }
        found.addAll(pieces);
    }

    private int longest(String word, int start) {
        int end = word.length();
        while (end > start && !numbers.containsKey(piece(word, start, end))) end--;
        return end;
    }

    private static String piece(String word, int start, int end) {
        return (start > 0 ? "##" : "") + word.substring(start, end);
    }

    private int number(String mark) {
        return numbers.getOrDefault(mark, 0);
    }
}
