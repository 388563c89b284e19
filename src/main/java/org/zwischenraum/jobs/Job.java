package org.zwischenraum.jobs;

import java.time.Duration;
import java.util.Optional;

/**
 * The work of one kind of job, a bean of the module that understands it.
 *
 * <p>Runs in a transaction of its own together with the removal of its row, so that work and row end as one; work that
 * waits for somebody else asks for a {@link #lease} instead. It may run twice (the program may be killed just before the
 * commit), so whatever it does outside the database must bear that. Jobs are short: one letter, one ask, not all of them.
 */
public interface Job {
    /** The name under which rows ask for this work, beginning with the module's name: {@code asks.expiry}. */
    String kind();

    /** Does the work for one subject, mostly the id of a thing; an exception means: try again later. */
    void run(String subject) throws Exception;

    /** How long after a run the next one is due, for work that returns for ever; it is then planned by itself. */
    default Optional<Duration> every() {
        return Optional.empty();
    }

    /**
     * Whether this work rests while hosts have switched off its module: what people would notice. What ends or removes
     * something in its time goes on, for nothing is kept longer because nobody looks at it.
     */
    default boolean restsWhenSwitchedOff() {
        return false;
    }

    /**
     * Whether these are done one after the other: work that reckons a lot and of which there is much at once, and that can
     * wait while people look at pages.
     */
    default boolean oneAtATime() {
        return false;
    }

    /**
     * The longest time the work may take that waits for another machine: it then runs outside of any transaction, so that
     * no connection and no lock wait with it. Its row stays and is due again after this time, unless the work has ended
     * before; so it is done at least once, also when the program is killed in between.
     */
    default Optional<Duration> lease() {
        return Optional.empty();
    }
}
