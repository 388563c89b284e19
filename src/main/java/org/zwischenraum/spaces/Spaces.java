package org.zwischenraum.spaces;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.zwischenraum.web.Remembering;

/** The spaces of the house, the oldest first. All who may come in may know of all of them. */
@Component
public class Spaces implements Remembering {
    private final SpaceRows rows;
    /** Asked with every look at the floor. */
    private final AtomicReference<@Nullable List<Space>> known = new AtomicReference<>();

    Spaces(SpaceRows rows) {
        this.rows = rows;
    }

    public List<Space> all() {
        List<Space> all = known.get();
        if (all != null) return all;
        List<Space> read = rows.read();
        known.set(read);
        return read;
    }

    public Optional<Space> find(UUID id) {
        return all().stream().filter(space -> space.id().equals(id)).findFirst();
    }

    /** The space that a house begins with. */
    public Space first() {
        return all().getFirst();
    }

    /** When a space closes for the night; empty when it does not any more that day, or is open at all times. */
    public Optional<Instant> closing(Space space, Instant at) {
        return space.timetable().closing(at);
    }

    @Override
    public void forget() {
        known.set(null);
    }
}
