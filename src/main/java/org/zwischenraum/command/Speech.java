package org.zwischenraum.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.zwischenraum.settings.Problem;
import org.zwischenraum.text.Language;
import org.zwischenraum.text.Words;

/** How the command line finds its language and says what is wrong. */
final class Speech {
    private static final List<String> VARIABLES = List.of("LC_ALL", "LC_MESSAGES", "LANG");

    private Speech() {}

    /** The language that the environment asks for, if it is one of ours; else English. */
    static Language language(Map<String, String> environment) {
        return VARIABLES.stream()
                .map(variable -> environment.getOrDefault(variable, ""))
                .filter(value -> !value.isEmpty())
                .findFirst()
                .flatMap(Language::find)
                .orElse(Language.EN);
    }

    /** The rule in a problem with a setting is itself the key of a sentence, and a problem may have another behind it. */
    static String say(Words words, Problem problem) {
        return say(words, problem.key(), problem.arguments());
    }

    static String say(Words words, String key, Map<String, Object> arguments) {
        List<Object> pairs = new ArrayList<>();
        arguments.forEach((name, value) -> {
            pairs.add(name);
            pairs.add(said(words, name, value));
        });
        return words.say(key, pairs.toArray());
    }

    private static Object said(Words words, String name, Object value) {
        if (value instanceof Problem behind) return say(words, behind);
        return name.equals("rule") ? words.say(value.toString()) : value;
    }
}
