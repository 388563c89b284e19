package org.zwischenraum.jobs;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.stereotype.Component;

/**
 * The one clock of the program, in UTC and microseconds as PostgreSQL keeps them. Tests and the demo may set it; nothing
 * in the house asks the machine for the time without it.
 */
@Component
public class HouseClock extends Clock {
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private volatile Clock source = Clock.systemUTC();

    @Override
    public Instant instant() {
        return source.instant().truncatedTo(ChronoUnit.MICROS);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new Elsewhere(this, zone);
    }

    /** Stops the clock at this instant; from here it only moves by {@link #advance}. */
    public void set(Instant instant) {
        change(Clock.fixed(instant, ZoneOffset.UTC));
    }

    /** Moves the clock on (or back); a running clock keeps running from there, a stopped one stays stopped. */
    public void advance(Duration by) {
        change(Clock.offset(source, by));
    }

    /** Lets the clock show the time of the machine again. */
    public void release() {
        change(Clock.systemUTC());
    }

    /** The listener is called whenever somebody has set the clock. */
    void whenSet(Runnable listener) {
        listeners.add(listener);
    }

    private void change(Clock next) {
        source = next;
        listeners.forEach(Runnable::run);
    }

    /** The same clock, read in another zone: it follows when the house's clock is set. */
    private static final class Elsewhere extends Clock {
        private final HouseClock house;
        private final ZoneId zone;

        private Elsewhere(HouseClock house, ZoneId zone) {
            this.house = house;
            this.zone = zone;
        }

        @Override
        public Instant instant() {
            return house.instant();
        }

        @Override
        public ZoneId getZone() {
            return zone;
        }

        @Override
        public Clock withZone(ZoneId other) {
            return house.withZone(other);
        }
    }
}
