package org.zwischenraum.profiles;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.zwischenraum.members.Field;

/** What the house asks a member: the first question, then the four. */
public enum Question {
    SITTING_ON,
    GOALS,
    EXPERIENCE,
    HORIZON,
    CONTRIBUTION;

    /** The field that takes the answer. */
    public Field field() {
        return Field.valueOf(name());
    }

    /** The name in addresses: {@code sittingOn}. */
    String word() {
        return field().word();
    }

    public static List<Question> all() {
        return List.of(values());
    }

    static Optional<Question> find(String word) {
        return Arrays.stream(values())
                .filter(question -> question.word().equals(word))
                .findFirst();
    }
}
