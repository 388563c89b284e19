package org.zwischenraum.presences;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zwischenraum.members.Apart;
import org.zwischenraum.members.Audience;
import org.zwischenraum.members.Member;
import org.zwischenraum.members.Members;
import org.zwischenraum.spaces.Space;
import org.zwischenraum.spaces.Spaces;

/** Between the floor and the door: what those need to know and do who let people in. */
@Component
public class Threshold {
    private final Presences presences;
    private final Roll roll;
    private final Habits habits;
    private final Movements movements;
    private final Echo echo;
    private final Spaces spaces;
    private final Members members;
    private final Apart apart;
    private final Clock clock;

    Threshold(
            Presences presences,
            Roll roll,
            Habits habits,
            Movements movements,
            Echo echo,
            Spaces spaces,
            Members members,
            Apart apart,
            Clock clock) {
        this.presences = presences;
        this.roll = roll;
        this.habits = habits;
        this.movements = movements;
        this.echo = echo;
        this.spaces = spaces;
        this.members = members;
        this.apart = apart;
        this.clock = clock;
    }

    /** Who was to see this member when they last came by their own will, an invisible day left out. */
    public Optional<Audience> habit(UUID member) {
        return habits.audience(member);
    }

    /**
     * Lets somebody in who did not say so themselves: in the house, concentrated, shown to nobody to whom they did not show
     * themselves the last time, and to their contacts and hosts when they never chose. What they choose usually stays as it is.
     */
    @Transactional
    public Presence admit(Space space, Member who) {
        Audience audience =
                movements.lastAudience(who.id()).or(() -> habit(who.id())).orElse(Audience.CONTACTS);
        Arrival arrival = new Arrival(space.id(), At.ON_SITE, State.FOCUSED, "", audience);
        Presence begun = Presence.begin(who.id(), arrival, clock.instant());
        return presences.admit(
                begun.closing(spaces.closing(space, clock.instant()).orElse(null)));
    }

    /**
     * Those whom every member sees, without exception: whoever is apart from a single one is left out, so that a number which all
     * may read tells nobody of anybody.
     */
    public List<Presence> seenByAll(UUID space) {
        return roll.in(space).stream()
                .filter(one -> one.audience() == Audience.MEMBERS)
                .filter(one ->
                        members.find(one.member()).filter(Member::isListed).isPresent())
                .filter(one -> apart.blocked(one.member()).isEmpty())
                .toList();
    }

    /** The guests of this member came or went: the pages of all who may meet the member look again. */
    public void guestsChanged(UUID host) {
        echo.guestsChanged(host);
    }
}
