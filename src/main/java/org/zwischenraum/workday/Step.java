package org.zwischenraum.workday;

import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.zwischenraum.presences.State;

/** What somebody does next. */
sealed interface Step {
    /** Comes in, from afar or not, as somebody who wants to be taken like this. */
    record Come(State state) implements Step {}

    record Go() implements Step {}

    /** Sits down at one of the tables; empty: gets up. */
    record Sit(Optional<UUID> table) implements Step {}

    record Change(State state) implements Step {}

    /** Would like a coffee. */
    record Pause() implements Step {}

    /** The states that people choose, as often as they choose them. */
    State[] CHOSEN = {
        State.OPEN, State.OPEN, State.FOCUSED, State.FOCUSED, State.FOCUSED, State.BREAK, State.CALL, State.BACK_SOON
    };

    /** What somebody who is here may do next; mostly they sit and work. */
    static Step next(RandomGenerator chance, java.util.List<UUID> tables) {
        int number = chance.nextInt(10);
        if (number < 4) return new Change(CHOSEN[chance.nextInt(CHOSEN.length)]);
        if (number < 8 && !tables.isEmpty()) return new Sit(Optional.of(tables.get(chance.nextInt(tables.size()))));
        return number == 8 ? new Sit(Optional.empty()) : new Pause();
    }
}
