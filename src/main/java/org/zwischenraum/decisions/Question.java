package org.zwischenraum.decisions;

import java.util.Map;
import org.zwischenraum.text.Language;
import org.zwischenraum.text.Words;

/**
 * As much of a matter as one has to know to decide. A letter may be passed on: so it names nobody by more than the first name
 * and quotes no more than the one sentence.
 *
 * @param key of the sentence that says who wants what
 * @param arguments of that sentence
 * @param quote what somebody wrote about it, in one line; may be empty
 * @param language of the quote
 */
public record Question(String key, Map<String, String> arguments, String quote, Language language) {
    public Question {
        arguments = Map.copyOf(arguments);
    }

    String sentence(Words words) {
        Object[] pairs = arguments.entrySet().stream()
                .flatMap(argument -> java.util.stream.Stream.of(argument.getKey(), argument.getValue()))
                .toArray();
        return words.say(key, pairs);
    }
}
