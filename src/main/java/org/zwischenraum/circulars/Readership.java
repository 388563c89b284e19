package org.zwischenraum.circulars;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.zwischenraum.inbox.Habit;
import org.zwischenraum.inbox.LetterChoices;
import org.zwischenraum.inbox.Matter;
import org.zwischenraum.inbox.Rhythm;
import org.zwischenraum.members.Member;
import org.zwischenraum.members.Members;
import org.zwischenraum.roster.Filter;
import org.zwischenraum.roster.Roster;

/** Who gets letters from the hosts, and how soon: those who are in the house and have not said that they want none. */
@Component
class Readership {
    private final Roster roster;
    private final Members members;
    private final LetterChoices choices;
    private final Clock clock;

    Readership(Roster roster, Members members, LetterChoices choices, Clock clock) {
        this.roster = roster;
        this.members = members;
        this.choices = choices;
        this.clock = clock;
    }

    /** Those whom a filter keeps, each with the time at which their letters may leave. */
    Map<UUID, Instant> of(Filter filter) {
        List<UUID> people = roster.find(filter).stream()
                .filter(Member::isActive)
                .map(Member::id)
                .toList();
        Map<UUID, Habit> habits = choices.of(people);
        Instant now = clock.instant();
        Map<UUID, Instant> readers = new LinkedHashMap<>();
        habits.forEach((reader, habit) -> {
            if (wants(habit)) readers.put(reader, habit.due(Matter.HOUSE, now));
        });
        return readers;
    }

    /** Whether somebody for whom a letter waits is still to get it. */
    boolean isStill(UUID reader) {
        return members.find(reader).filter(Member::isActive).isPresent() && wants(choices.of(reader));
    }

    private static boolean wants(Habit habit) {
        return habit.rhythm(Matter.HOUSE) != Rhythm.NEVER;
    }
}
