package org.zwischenraum.circulars;

import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.zwischenraum.jobs.Job;

/** Takes letters to many to the outbox, a hundred at a time, each when its reader wishes. */
@Component
class CircularPost implements Job {
    static final String KIND = "circulars.post";
    private static final int A_FEW = 100;
    private final Circulars circulars;
    private final Readership readership;
    private final CircularLetters letters;

    CircularPost(Circulars circulars, Readership readership, CircularLetters letters) {
        this.circulars = circulars;
        this.readership = readership;
        this.letters = letters;
    }

    @Override
    public boolean restsWhenSwitchedOff() {
        return true;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Duration> every() {
        return Optional.of(Duration.ofSeconds(30));
    }

    @Override
    public void run(String subject) {
        circulars.due(A_FEW).forEach(this::send);
    }

    private void send(Circulars.Due due) {
        if (readership.isStill(due.reader()))
            circulars
                    .find(due.circular())
                    .ifPresent(
                            circular -> letters.send(circular.subject(), circular.text(), due.reader(), circular.by()));
        circulars.done(due);
    }
}
