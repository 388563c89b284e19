package org.zwischenraum.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What the doctor found about one subject.
 *
 * @param key the sentence that says it, and what to do if it is not well
 */
record Finding(Subject subject, State state, String key, Map<String, Object> arguments) {
    /** What is looked at, in this order. */
    enum Subject {
        JAVA,
        DATA,
        DISK,
        SETTINGS,
        PORT,
        BASE_URL,
        DATABASE,
        MAIL,
        SENDER,
        DICTIONARIES,
        CLOCK,
        LEGAL,
        BACKUP
    }

    /** Only what is {@code WRONG} keeps the site from working. */
    enum State {
        WELL,
        NOTE,
        WRONG
    }

    static Finding well(Subject subject, String key, Object... pairs) {
        return new Finding(subject, State.WELL, key, map(pairs));
    }

    static Finding note(Subject subject, String key, Object... pairs) {
        return new Finding(subject, State.NOTE, key, map(pairs));
    }

    static Finding wrong(Subject subject, String key, Object... pairs) {
        return new Finding(subject, State.WRONG, key, map(pairs));
    }

    Object[] pairs() {
        List<Object> pairs = new ArrayList<>();
        arguments.forEach((name, value) -> {
            pairs.add(name);
            pairs.add(value);
        });
        return pairs.toArray();
    }

    private static Map<String, Object> map(Object... pairs) {
        Map<String, Object> map = new java.util.LinkedHashMap<>();
        for (int i = 0; i + 1 < pairs.length; i += 2) {
            map.put((String) pairs[i], pairs[i + 1]);
        }
        return map;
    }
}
