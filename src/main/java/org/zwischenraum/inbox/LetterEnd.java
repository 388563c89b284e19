package org.zwischenraum.inbox;

import java.util.List;

/** Which letters somebody ends with one click. Addresses name them by their place: a new one stands last. */
public enum LetterEnd {
    REQUESTS(Matter.REQUESTS),
    INTRODUCTIONS(Matter.INTRODUCTIONS),
    MESSAGES(Matter.MESSAGES),
    /** All that tell of what has come in. */
    NOTICES(Matter.REQUESTS, Matter.ANSWERS, Matter.INTRODUCTIONS, Matter.MESSAGES),
    /** The letter of each week. */
    WEEKLY,
    /** What hosts write to many. */
    HOUSE(Matter.HOUSE),
    ANSWERS(Matter.ANSWERS);

    private final List<Matter> matters;

    LetterEnd(Matter... matters) {
        this.matters = List.of(matters);
    }

    static LetterEnd of(Matter matter) {
        return switch (matter) {
            case REQUESTS -> REQUESTS;
            case ANSWERS -> ANSWERS;
            case INTRODUCTIONS -> INTRODUCTIONS;
            case MESSAGES -> MESSAGES;
            case HOUSE -> HOUSE;
        };
    }

    /** The same habit without these letters. */
    Habit in(Habit habit) {
        if (this == WEEKLY) return habit.withoutWeekly();
        Habit ended = habit;
        for (Matter matter : matters) ended = ended.with(matter, Rhythm.NEVER);
        return ended;
    }
}
