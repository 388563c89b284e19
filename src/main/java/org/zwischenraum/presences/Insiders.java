package org.zwischenraum.presences;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.zwischenraum.spaces.Headcount;
import org.zwischenraum.spaces.Inside;

/** Who is in a house in person, for what the spaces say about themselves. */
@Component
class Insiders implements Inside, Headcount {
    private final Roll roll;
    private final Threshold threshold;

    Insiders(Roll roll, Threshold threshold) {
        this.roll = roll;
        this.threshold = threshold;
    }

    @Override
    public boolean isInside(UUID member, UUID space) {
        return roll.of(member)
                .filter(presence -> !presence.isRemote() && presence.space().equals(space))
                .isPresent();
    }

    @Override
    public int openlyInside(UUID space) {
        return (int) threshold.seenByAll(space).stream()
                .filter(presence -> !presence.isRemote())
                .count();
    }
}
