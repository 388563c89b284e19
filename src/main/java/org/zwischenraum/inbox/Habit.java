package org.zwischenraum.inbox;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/**
 * How a member wishes to be written to.
 *
 * @param rhythms how soon what comes by mail; what is not named comes at once
 * @param weekly whether they like a letter each week
 * @param day on the morning of which that comes, and what was gathered for a week
 */
public record Habit(Map<Matter, Rhythm> rhythms, Night night, boolean weekly, DayOfWeek day) {
    /** What comes in shortly after each other goes into one letter. */
    static final Duration GATHERING = Duration.ofMinutes(2);

    public Habit {
        rhythms = Map.copyOf(rhythms);
    }

    public Rhythm rhythm(Matter matter) {
        return Objects.requireNonNullElse(rhythms.get(matter), Rhythm.AT_ONCE);
    }

    /** The same with another rhythm for one matter. */
    Habit with(Matter matter, Rhythm rhythm) {
        Map<Matter, Rhythm> changed = new EnumMap<>(Matter.class);
        changed.putAll(rhythms);
        changed.put(matter, rhythm);
        return new Habit(changed, night, weekly, day);
    }

    /** The same without a letter each week. */
    Habit withoutWeekly() {
        return new Habit(rhythms, night, false, day);
    }

    /** When a mail about what has come in now may leave; asked only where one is wanted at all. */
    public Instant due(Matter matter, Instant now) {
        return switch (rhythm(matter)) {
            case AT_ONCE -> night.over(now.plus(GATHERING));
            case DAILY -> night.morningAfter(now);
            case WEEKLY, NEVER -> night.morningAfter(now, day);
        };
    }
}
