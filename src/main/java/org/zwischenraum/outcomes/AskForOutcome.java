package org.zwischenraum.outcomes;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.zwischenraum.introductions.Introduction;
import org.zwischenraum.introductions.Introductions;
import org.zwischenraum.jobs.Job;

/** Weeks after a yes each of the two is asked privately: has something become of it? */
@Component
class AskForOutcome implements Job {
    static final String KIND = "outcomes.ask";
    private final Introductions introductions;
    private final Outcomes outcomes;

    AskForOutcome(Introductions introductions, Outcomes outcomes) {
        this.introductions = introductions;
        this.outcomes = outcomes;
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
    public void run(String subject) {
        Introduction introduction = introductions.get(UUID.fromString(subject));
        introduction.two().forEach(member -> outcomes.ask(introduction, member));
    }
}
