package org.zwischenraum.home;

import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.zwischenraum.jobs.Job;

/** Removes, once a day, lines that nobody has seen for long. */
@Component
class NewsRemoval implements Job {
    private final NewsLines news;

    NewsRemoval(NewsLines news) {
        this.news = news;
    }

    @Override
    public String kind() {
        return "home.newsRemoval";
    }

    @Override
    public void run(String subject) {
        news.removeOld();
    }

    @Override
    public Optional<Duration> every() {
        return Optional.of(Duration.ofDays(1));
    }
}
