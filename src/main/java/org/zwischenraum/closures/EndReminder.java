package org.zwischenraum.closures;

import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.zwischenraum.asks.AskLists;
import org.zwischenraum.asks.Days;
import org.zwischenraum.jobs.Job;

/** Two days before an ask ends, its author hears of it once, kindly: it may stay open longer, or be settled. */
@Component
class EndReminder implements Job {
    private static final int DAYS_BEFORE = 2;
    private final AskLists lists;
    private final Days days;
    private final ClosureNotices notices;

    EndReminder(AskLists lists, Days days, ClosureNotices notices) {
        this.lists = lists;
        this.days = days;
        this.notices = notices;
    }

    @Override
    public String kind() {
        return "closures.reminder";
    }

    @Override
    public Optional<Duration> every() {
        return Optional.of(Duration.ofHours(6));
    }

    @Override
    public void run(String subject) {
        lists.endingOn(days.today().plusDays(DAYS_BEFORE)).forEach(notices::ending);
    }
}
