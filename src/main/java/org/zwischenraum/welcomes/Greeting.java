package org.zwischenraum.welcomes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.zwischenraum.members.Member;
import org.zwischenraum.text.Words;

/**
 * The letter as one person reads it.
 *
 * @param text what the hosts wrote
 * @param signed in whose name
 */
record Greeting(String hello, String text, String signed) {
    static Greeting of(String text, Member reader, String host, String house, Words words) {
        String signed = host.isEmpty() ? house : words.say("welcomes.letter.signed", "host", host, "house", house);
        return new Greeting(words.say("welcomes.letter.hello", "name", reader.firstName()), text, signed);
    }

    /** A paragraph ends at an empty line. */
    List<String> paragraphs() {
        List<String> all = new ArrayList<>(List.of(hello));
        Arrays.stream(text.split("\n\n+")).filter(part -> !part.isBlank()).forEach(all::add);
        all.add(signed);
        return all;
    }
}
