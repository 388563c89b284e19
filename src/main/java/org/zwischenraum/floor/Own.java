package org.zwischenraum.floor;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.zwischenraum.members.Audience;
import org.zwischenraum.members.Member;
import org.zwischenraum.presences.At;
import org.zwischenraum.presences.Habits;
import org.zwischenraum.presences.Presence;
import org.zwischenraum.presences.State;
import org.zwischenraum.presences.StateWords;
import org.zwischenraum.spaces.Space;
import org.zwischenraum.web.Page;

/** My own control: how I am here, or how I would come. */
record Own(Member me, Optional<Presence> presence, Habits.Habit habit, List<Space> spaces) {
    /** Who may see that somebody is here, the widest first; what is chosen is said before the tap. */
    static final List<Audience> AUDIENCES =
            List.of(Audience.MEMBERS, Audience.CONTACTS, Audience.HOSTS, Audience.ONLY_ME);

    At at() {
        return presence.map(Presence::at).orElse(habit.at());
    }

    Audience audience() {
        return presence.map(Presence::audience).orElse(habit.audience());
    }

    UUID space() {
        return presence.map(Presence::space).orElse(habit.space());
    }

    String intention() {
        return presence.map(Presence::intention).orElse("");
    }

    boolean isIn(State state) {
        return presence.filter(one -> one.state() == state).isPresent();
    }

    String spaceName() {
        return spaces.stream()
                .filter(one -> one.id().equals(space()))
                .map(Space::name)
                .findFirst()
                .orElse("");
    }

    String state(Page page) {
        return presence.map(one -> StateWords.of(one, page)).orElse("");
    }
}
