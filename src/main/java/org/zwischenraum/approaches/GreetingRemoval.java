package org.zwischenraum.approaches;

import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.zwischenraum.jobs.Job;

/** Waves that have faded and slips of paper that nobody put away are deleted. */
@Component
class GreetingRemoval implements Job {
    private final Greetings greetings;

    GreetingRemoval(Greetings greetings) {
        this.greetings = greetings;
    }

    @Override
    public String kind() {
        return "approaches.greetingRemoval";
    }

    @Override
    public Optional<Duration> every() {
        return Optional.of(Duration.ofHours(1));
    }

    @Override
    public void run(String subject) {
        greetings.forgetFaded();
    }
}
