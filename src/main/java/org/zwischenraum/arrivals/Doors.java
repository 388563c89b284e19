package org.zwischenraum.arrivals;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.zwischenraum.spaces.Space;
import org.zwischenraum.spaces.Spaces;
import org.zwischenraum.web.NotThere;

/** The spaces that somebody can come to: what lives online has no door. */
@Component
class Doors {
    private final Spaces spaces;
    private final Clock clock;

    Doors(Spaces spaces, Clock clock) {
        this.spaces = spaces;
        this.clock = clock;
    }

    List<Space> all() {
        return spaces.all().stream().filter(space -> !space.isOnline()).toList();
    }

    Optional<Space> find(UUID space) {
        return spaces.find(space).filter(one -> !one.isOnline());
    }

    /** The one that is asked for, or that of the first space. */
    Optional<Space> find(Optional<UUID> asked) {
        return asked.isPresent() ? find(asked.get()) : all().stream().findFirst();
    }

    /** @throws NotThere when there is no such door */
    Space get(Optional<UUID> asked) {
        return find(asked).orElseThrow(NotThere::new);
    }

    /** What day it is there. */
    LocalDate today(Space space) {
        return LocalDate.ofInstant(clock.instant(), space.zone());
    }
}
