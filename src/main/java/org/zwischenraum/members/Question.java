package org.zwischenraum.members;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What the house asks a member: the first question, then the four. */
enum Question {
    SITTING_ON,
    GOALS,
    EXPERIENCE,
    HORIZON,
    CONTRIBUTION;

    /** The field that takes the answer. */
    Field field() {
        return Field.valueOf(name());
    }

    /** The name in addresses: {@code sittingOn}. */
    String word() {
        return field().word();
    }

    static List<Question> all() {
        return List.of(values());
    }

    static Optional<Question> find(String word) {
        return Arrays.stream(values())
                .filter(question -> question.word().equals(word))
                .findFirst();
    }
}
