package org.zwischenraum.weekly;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.zwischenraum.inbox.Habit;
import org.zwischenraum.inbox.LetterChoices;
import org.zwischenraum.jobs.Job;
import org.zwischenraum.jobs.Jobs;
import org.zwischenraum.members.Member;
import org.zwischenraum.members.Members;
import org.zwischenraum.settings.Settings;

/** Looks several times an hour for whom it is the morning of their letter, and orders each of those. */
@Component
class WeeklyRound implements Job {
    private static final Duration PAUSE = Duration.ofMinutes(10);

    /** After a house was away for longer than that, the letter of the week falls out. */
    private static final Duration MORNING = Duration.ofHours(4);

    private final Members members;
    private final LetterChoices choices;
    private final WeeklyLetters letters;
    private final Jobs jobs;
    private final Settings settings;
    private final Clock clock;

    WeeklyRound(
            Members members, LetterChoices choices, WeeklyLetters letters, Jobs jobs, Settings settings, Clock clock) {
        this.members = members;
        this.choices = choices;
        this.letters = letters;
        this.jobs = jobs;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public boolean restsWhenSwitchedOff() {
        return true;
    }

    @Override
    public String kind() {
        return "weekly.round";
    }

    @Override
    public Optional<Duration> every() {
        return Optional.of(PAUSE);
    }

    @Override
    public void run(String subject) {
        letters.forgetOld();
        if (settings.smtp().isEmpty()) return;
        Instant now = clock.instant();
        Set<UUID> served = letters.served();
        List<UUID> others = members.listed().stream()
                .map(Member::id)
                .filter(id -> !served.contains(id))
                .toList();
        if (others.isEmpty()) return;
        Map<UUID, Habit> habits = choices.of(others);
        habits.forEach((id, habit) -> {
            if (isMorning(habit, now)) jobs.at(now, WeeklyWork.KIND, id.toString());
        });
    }

    /** Whether the morning of their day has begun, and is not long past. */
    static boolean isMorning(Habit habit, Instant now) {
        if (!habit.weekly() || habit.night().over(now).isAfter(now)) return false;
        Instant morning = habit.night().morningAfter(now.minus(MORNING), habit.day());
        return !morning.isAfter(now);
    }
}
