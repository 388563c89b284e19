package org.zwischenraum.phonecalls;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.zwischenraum.jobs.Job;

/** Ten minutes after a number was given. */
@Component
class NumberExpiry implements Job {
    static final String KIND = "phonecalls.numberExpiry";
    private final Numbers numbers;

    NumberExpiry(Numbers numbers) {
        this.numbers = numbers;
    }

    @Override
    public String kind() {
        return KIND;
    }

    /** Without the lock of its row: whoever gives another number meanwhile plans anew, and neither waits for the other. */
    @Override
    public Optional<Duration> lease() {
        return Optional.of(Duration.ofMinutes(1));
    }

    /** Each of the two has a time of their own, so that nobody's number is kept longer because the other gave one later. */
    static String subject(UUID call, UUID giver) {
        return call + " " + giver;
    }

    @Override
    public void run(String subject) {
        String[] ids = subject.split(" ");
        numbers.expire(UUID.fromString(ids[0]), UUID.fromString(ids[1]));
    }
}
