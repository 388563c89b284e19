package org.zwischenraum;

import com.ibm.icu.text.MessagePattern;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zwischenraum.text.GenderSign;
import org.zwischenraum.text.Language;

/**
 * Looks for texts that are missing, unused or different in kind between the languages.
 *
 */
final class TextCheck {
    private static final Pattern LITERAL = Pattern.compile("\"([a-z]+\\.[a-zA-Z][\\w.]*)\"");
    private static final Pattern PREFIX =
            Pattern.compile("(?<!Map\\.|List\\.|Set\\.)\\b(?:of|key)\\(\\s*\"([a-z]+\\.[\\w.]+)\"\\s*,");
    private static final Pattern LEFT_OVER = Pattern.compile("\\b(TODO|FIXME|XXX|TBD|[Ll]orem ipsum)\\b");
    private static final Pattern STRAIGHT = Pattern.compile("['\"]");
    private static final Pattern COMMENT = Pattern.compile("^\\s*(\\*|//|/\\*).*$", Pattern.MULTILINE);

    /** Limits, kinds of jobs and other constants have names of their own. */
    private static final Pattern OTHER_NAME =
            Pattern.compile("(take\\(|kind\\(\\) \\{\\s*return|[A-Z] =)\\s*\"[a-z]+\\.[\\w.]+\"");

    /** What is said in place of another text: to people outside, and where both genders are named. English needs neither. */
    private static final Pattern VARIANT = Pattern.compile("(.+)\\.(formal|both)");

    private final Map<Language, Map<String, String>> texts = new EnumMap<>(Language.class);
    private final Map<Language, Map<String, String>> variants = new EnumMap<>(Language.class);
    private final Map<String, String> sources = new TreeMap<>();
    private final List<Set<String>> choices;
    private final TextExceptions exceptions;
    private final Set<String> keys;
    private final Set<String> said;
    private final Set<String> prefixes;

    /**
     * @param texts by language and key
     * @param sources what may use them, by path
     * @param choices for each closed choice of the program its constants in camel case, as they stand in keys
     * @param exceptions what is right although it looks wrong
     */
    TextCheck(
            Map<Language, Map<String, String>> texts,
            Map<String, String> sources,
            List<Set<String>> choices,
            TextExceptions exceptions) {
        texts.forEach((language, all) -> all.forEach((key, text) -> (isVariant(key, all) ? variants : this.texts)
                .computeIfAbsent(language, _ -> new TreeMap<>())
                .put(key, text)));
        sources.forEach(
                (path, source) -> this.sources.put(path, COMMENT.matcher(source).replaceAll("")));
        this.choices = choices;
        this.exceptions = exceptions;
        keys = this.texts.values().stream()
                .flatMap(all -> all.keySet().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        said = find(LITERAL);
        prefixes = find(PREFIX);
    }

    /** All that is wrong, in sentences. */
    List<String> faults() {
        return Stream.of(
                        missingInALanguage(),
                        otherArguments(),
                        unknown(),
                        incompleteChoices(),
                        unused(),
                        untranslated(),
                        careless(),
                        withoutArguments(),
                        strayVariants())
                .flatMap(List::stream)
                .toList();
    }

    /** Stands beside a text that it can take the place of; another key may just end in the same word. */
    private static boolean isVariant(String key, Map<String, String> all) {
        Matcher variant = VARIANT.matcher(key);
        if (!variant.matches()) return false;
        String base = all.getOrDefault(variant.group(1), "");
        return variant.group(2).equals("formal") ? !base.isEmpty() : GenderSign.isIn(base);
    }

    private Map<String, String> of(Language language) {
        return texts.getOrDefault(language, Map.of());
    }

    private List<String> missingInALanguage() {
        List<String> wrong = new ArrayList<>();
        for (Language language : Language.values())
            keys.stream()
                    .filter(key -> of(language).getOrDefault(key, "").isBlank())
                    .forEach(key -> wrong.add(key + " is missing in " + language.code()));
        return wrong;
    }

    private List<String> otherArguments() {
        List<String> wrong = new ArrayList<>();
        for (Language language : Language.values())
            of(language).forEach((key, text) -> {
                Set<String> expected = arguments(of(Language.EN).getOrDefault(key, text));
                if (!arguments(text).equals(expected))
                    wrong.add("%s has in %s the arguments %s, in en %s"
                            .formatted(key, language.code(), arguments(text), expected));
            });
        return wrong;
    }

    /** Written keys for which there is no text. */
    private List<String> unknown() {
        List<String> wrong = new ArrayList<>();
        sources.forEach(
                (path, source) -> LITERAL.matcher(OTHER_NAME.matcher(source).replaceAll(""))
                        .results()
                        .map(found -> found.group(1))
                        .filter(literal -> isOfTheHouse(literal) && !keys.contains(literal))
                        .filter(literal -> !isPrefix(literal) && !exceptions.isNoText(literal))
                        .forEach(literal -> wrong.add(literal + " in " + path + " is no text")));
        return wrong;
    }

    /** Begins with the name of a module that has texts. */
    private boolean isOfTheHouse(String literal) {
        return keys.stream().anyMatch(key -> key.startsWith(literal.split("\\.")[0] + "."));
    }

    private boolean isPrefix(String literal) {
        return prefixes.contains(literal) || exceptions.prefixes().contains(literal);
    }

    /** A closed choice that is put into words must be there as a whole. */
    private List<String> incompleteChoices() {
        return prefixes.stream()
                .filter(this::isOfTheHouse)
                .filter(prefix ->
                        choices.stream().noneMatch(choice -> endings(prefix).containsAll(choice)))
                .map(prefix -> prefix + " has no text for each constant of any choice: only " + endings(prefix))
                .toList();
    }

    private List<String> unused() {
        return keys.stream()
                .filter(key -> !isUsed(key))
                .map(key -> key + " is used nowhere")
                .toList();
    }

    private boolean isUsed(String key) {
        int dot = key.lastIndexOf('.');
        if (dot < 0) return false;
        String before = key.substring(0, dot);
        String last = key.substring(dot + 1);
        return said.contains(key)
                || (prefixes.contains(before) && choices.stream().anyMatch(choice -> choice.contains(last)))
                || (exceptions.endings().contains(last) && isUsed(before))
                || exceptions.prefixes().stream().anyMatch(prefix -> key.startsWith(prefix + "."));
    }

    private List<String> untranslated() {
        List<String> wrong = new ArrayList<>();
        for (Language language : List.of(Language.DE, Language.ES))
            of(language).forEach((key, text) -> {
                boolean same = text.equals(of(Language.EN).get(key)) && hasWords(text);
                if (same && !exceptions.isSameEverywhere(key, text))
                    wrong.add(key + " stands in English in " + language.code() + ": " + text);
            });
        return wrong;
    }

    /** What somebody meant to finish, and quotation marks of typewriters: to ICU the straight apostrophe is syntax. */
    private List<String> careless() {
        List<String> wrong = new ArrayList<>();
        for (Language language : Language.values())
            of(language).forEach((key, text) -> {
                if (LEFT_OVER.matcher(text).find()) wrong.add(key + " is unfinished in " + language.code());
                if (STRAIGHT.matcher(text).find())
                    wrong.add(key + " has a straight quotation mark in " + language.code() + ": " + text);
            });
        return wrong;
    }

    /** Places that say a text without all the arguments it names. */
    private List<String> withoutArguments() {
        List<String> wrong = new ArrayList<>();
        sources.forEach((path, source) -> Call.in(source).stream()
                .filter(call -> call.isPlain() && of(Language.EN).containsKey(call.key()))
                .forEach(call -> {
                    Set<String> needed = new TreeSet<>(arguments(of(Language.EN).getOrDefault(call.key(), "")));
                    needed.removeAll(call.names());
                    if (!needed.isEmpty()) wrong.add(call.key() + " is said in " + path + " without " + needed);
                }));
        return wrong;
    }

    /** A variant says the same as the text whose place it takes, with the same arguments. */
    private List<String> strayVariants() {
        List<String> wrong = new ArrayList<>();
        variants.forEach((language, all) -> all.forEach((key, text) -> {
            String base = VARIANT.matcher(key).replaceAll("$1");
            String usual = of(language).getOrDefault(base, "");
            if (language == Language.EN) wrong.add(key + " is a variant in en, which needs none");
            if (usual.equals(text)) wrong.add(key + " says the same as without it in " + language.code());
            if (!arguments(usual).equals(arguments(text)))
                wrong.add(key + " has in " + language.code() + " other arguments than " + base);
            if (STRAIGHT.matcher(text).find() || LEFT_OVER.matcher(text).find())
                wrong.add(key + " is careless in " + language.code());
        }));
        return wrong;
    }

    private Set<String> find(Pattern pattern) {
        return sources.values().stream()
                .flatMap(source -> pattern.matcher(source).results())
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<String> endings(String prefix) {
        return keys.stream()
                .filter(key -> key.startsWith(prefix + "."))
                .map(key -> key.substring(prefix.length() + 1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean hasWords(String text) {
        return Pattern.compile("\\p{L}{2,}")
                .matcher(text.replaceAll("\\{[^}]*}", ""))
                .find();
    }

    private static Set<String> arguments(String text) {
        MessagePattern message = new MessagePattern(text);
        Set<String> names = new TreeSet<>();
        for (int i = 0; i < message.countParts(); i++)
            if (message.getPart(i).getType() == MessagePattern.Part.Type.ARG_NAME)
                names.add(message.getSubstring(message.getPart(i)));
        return names;
    }
}
