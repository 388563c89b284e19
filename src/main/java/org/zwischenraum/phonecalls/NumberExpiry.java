package org.zwischenraum.phonecalls;

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

    @Override
    public void run(String subject) {
        numbers.expire(UUID.fromString(subject));
    }
}
