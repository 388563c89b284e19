package org.zwischenraum.lexicon;

import java.util.List;
import java.util.Map;
import org.zwischenraum.text.Language;

/**
 * A matter that people need or can do, whatever words they take for it.
 *
 * @param id English, lower case with hyphens
 * @param names words that name it, the first to be shown
 * @param sayings pieces of sentences in which people speak of it without naming it
 * @param around words of the scene: what is handled there, what goes wrong
 * @param helpedBy ids of those whose people help with it, the best first
 * @param broader ids of wider concepts
 * @param near ids of neighbours, where somebody might help too
 */
public record Concept(
        String id,
        Kind kind,
        Map<Language, List<String>> names,
        Map<Language, List<String>> sayings,
        Map<Language, List<String>> around,
        List<String> helpedBy,
        List<String> broader,
        List<String> near) {
    private static final String LANGUAGE_PREFIX = "lang-";

    public Concept {
        names = Map.copyOf(names);
        sayings = Map.copyOf(sayings);
        around = Map.copyOf(around);
        helpedBy = List.copyOf(helpedBy);
        broader = List.copyOf(broader);
        near = List.copyOf(near);
    }

    /** What to call it in a sentence. */
    public String name(Language language) {
        return names.getOrDefault(language, List.of(id)).getFirst();
    }

    /** The BCP 47 code of a language, else the id. */
    public String languageCode() {
        return id.startsWith(LANGUAGE_PREFIX) ? id.substring(LANGUAGE_PREFIX.length()) : id;
    }
}
