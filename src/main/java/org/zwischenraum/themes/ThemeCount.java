package org.zwischenraum.themes;

import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.zwischenraum.community.Communities;
import org.zwischenraum.jobs.Job;
import org.zwischenraum.vocabulary.Vocabulary;

/** Counts the themes anew once a week, so that nobody can watch one person being added or taken away. */
@Component
class ThemeCount implements Job {
    private final Communities communities;
    private final Themes themes;
    private final Voices voices;
    private final Vocabulary vocabulary;

    ThemeCount(Communities communities, Themes themes, Voices voices, Vocabulary vocabulary) {
        this.communities = communities;
        this.themes = themes;
        this.voices = voices;
        this.vocabulary = vocabulary;
    }

    @Override
    public boolean restsWhenSwitchedOff() {
        return true;
    }

    @Override
    public String kind() {
        return "themes.count";
    }

    @Override
    public Optional<Duration> every() {
        return Optional.of(Duration.ofDays(1));
    }

    @Override
    public void run(String subject) {
        if (communities.find().isEmpty() || !themes.isDue()) return;
        themes.replace(new ThemeCounter(vocabulary.understanding()).count(voices.all()));
    }
}
