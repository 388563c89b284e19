package org.zwischenraum.weekly;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.zwischenraum.entry.Account;
import org.zwischenraum.entry.Accounts;
import org.zwischenraum.inbox.Habit;
import org.zwischenraum.inbox.LetterChoices;
import org.zwischenraum.jobs.Job;
import org.zwischenraum.mail.Outbox;
import org.zwischenraum.members.Member;
import org.zwischenraum.members.Members;

/** Writes one member's letter of this week, and notes so in the same transaction: however often it is run, they get one. */
@Component
class WeeklyWork implements Job {
    static final String KIND = "weekly.letter";
    private final Members members;
    private final Accounts accounts;
    private final LetterChoices choices;
    private final WeeklyLetters letters;
    private final WeeklyWriter writer;
    private final Outbox outbox;
    private final Clock clock;

    WeeklyWork(
            Members members,
            Accounts accounts,
            LetterChoices choices,
            WeeklyLetters letters,
            WeeklyWriter writer,
            Outbox outbox,
            Clock clock) {
        this.members = members;
        this.accounts = accounts;
        this.choices = choices;
        this.letters = letters;
        this.writer = writer;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Override
    public boolean restsWhenSwitchedOff() {
        return true;
    }

    @Override
    public boolean oneAtATime() {
        return true;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(String subject) {
        members.find(UUID.fromString(subject)).filter(Member::isListed).ifPresent(this::write);
    }

    private void write(Member me) {
        Habit habit = choices.of(me.id());
        if (!habit.weekly() || !letters.claim(me.id(), week(habit))) return;
        accounts.find(me.id())
                .map(Account::email)
                .flatMap(address -> writer.letter(me, address, habit))
                .ifPresent(outbox::send);
    }

    private LocalDate week(Habit habit) {
        return LocalDate.ofInstant(clock.instant(), habit.night().zone())
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
