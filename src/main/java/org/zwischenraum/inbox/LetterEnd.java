package org.zwischenraum.inbox;

import java.util.List;

/** Which letters somebody ends with one click. */
public enum LetterEnd {
    REQUESTS(Matter.REQUESTS),
    INTRODUCTIONS(Matter.INTRODUCTIONS),
    MESSAGES(Matter.MESSAGES),
    /** All that tell of what has come in. */
    NOTICES(Matter.REQUESTS, Matter.INTRODUCTIONS, Matter.MESSAGES),
    /** The letter of each week. */
    WEEKLY,
    /** What hosts write to many. Stands last, since addresses name these by their place. */
    HOUSE(Matter.HOUSE);

    private final List<Matter> matters;

    LetterEnd(Matter... matters) {
        this.matters = List.of(matters);
    }

    static LetterEnd of(Matter matter) {
        return switch (matter) {
            case REQUESTS -> REQUESTS;
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
