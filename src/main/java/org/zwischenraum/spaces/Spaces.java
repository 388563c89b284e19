package org.zwischenraum.spaces;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.stereotype.Component;
import org.zwischenraum.web.Remembering;

/** The spaces of the house, the oldest first. All who may come in may know of all of them. */
@Component
public class Spaces implements Remembering {
    private final SpaceRows rows;
    private final AtomicLong edition = new AtomicLong();
    /** Asked with every look at the floor; read anew after each change, also when one happens while it is read. */
    private final AtomicReference<Known> known = new AtomicReference<>(new Known(-1, List.of()));

    private record Known(long edition, List<Space> spaces) {}

    Spaces(SpaceRows rows) {
        this.rows = rows;
    }

    public List<Space> all() {
        long now = edition.get();
        Known last = known.get();
        if (last.edition() == now) return last.spaces();
        Known read = new Known(now, rows.read());
        known.set(read);
        return read.spaces();
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
        edition.incrementAndGet();
    }
}
