package org.zwischenraum.text;

import com.ibm.icu.text.ListFormatter;
import java.util.Collection;

/**
 * The words of one language.
 *
 * @param isOutside whether they are for somebody who does not belong to the house
 */
public record Words(Texts texts, Language language, boolean isOutside) {
    /** As people of the house speak to each other. */
    public Words(Texts texts, Language language) {
        this(texts, language, false);
    }

    /**
     * One text.
     *
     * @param pairs names and values of the arguments in turn
     */
    public String say(String key, Object... pairs) {
        return isOutside ? texts.sayOutside(language, key, pairs) : texts.say(language, key, pairs);
    }

    /** The word for a constant: {@code asks.kind.question} for {@code ("asks.kind", Kind.QUESTION)}. */
    public String of(String prefix, Enum<?> constant) {
        return say(key(prefix, constant));
    }

    /** Several things in one sentence: {@code Anna, Jonas und Rike}. */
    public String list(Collection<String> items) {
        return ListFormatter.getInstance(language.locale()).format(items);
    }

    /** The key under which the word for a constant stands. */
    public static String key(String prefix, Enum<?> constant) {
        return prefix + "." + camelCase(constant.name());
    }

    private static String camelCase(String name) {
        String[] parts = name.toLowerCase(java.util.Locale.ROOT).split("_");
        StringBuilder camel = new StringBuilder(parts[0]);
        for (int i = 1; i < parts.length; i++)
            camel.append(Character.toUpperCase(parts[i].charAt(0))).append(parts[i].substring(1));
        return camel.toString();
    }
}
