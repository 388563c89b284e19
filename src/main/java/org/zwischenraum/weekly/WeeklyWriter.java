package org.zwischenraum.weekly;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import org.zwischenraum.community.Communities;
import org.zwischenraum.inbox.Habit;
import org.zwischenraum.inbox.LetterEnd;
import org.zwischenraum.inbox.LetterEnds;
import org.zwischenraum.inbox.WeekPassage;
import org.zwischenraum.inbox.WeekReader;
import org.zwischenraum.mail.Letter;
import org.zwischenraum.mail.Passage;
import org.zwischenraum.members.Member;
import org.zwischenraum.switches.Switches;
import org.zwischenraum.text.Texts;
import org.zwischenraum.text.Words;
import org.zwischenraum.web.Links;

/** Writes the letter of one reader's week. */
@Component
class WeeklyWriter {
    static final String KIND = "weekly.letter";
    private static final Duration WEEK = Duration.ofDays(7);

    /** An old week is of no use to anybody. */
    private static final Duration OF_USE = Duration.ofDays(2);

    private final Supplier<List<WeekPassage>> passages;
    private final Communities communities;
    private final LetterEnds ends;
    private final Texts texts;
    private final Links links;
    private final Clock clock;
    private final Switches switches;

    WeeklyWriter(
            ObjectProvider<WeekPassage> passages,
            Communities communities,
            LetterEnds ends,
            Texts texts,
            Links links,
            Clock clock,
            Switches switches) {
        this.passages = SingletonSupplier.of(() -> passages.stream()
                .sorted(Comparator.comparingInt(WeekPassage::order))
                .toList());
        this.communities = communities;
        this.ends = ends;
        this.texts = texts;
        this.links = links;
        this.clock = clock;
        this.switches = switches;
    }

    /** What the letter would tell now; nothing in a quiet week. */
    List<Passage> passages(Member me, Habit habit) {
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, habit.night().zone());
        WeekReader reader = new WeekReader(me, texts.in(me.language()), now.minus(WEEK), today, links);
        return passages.get().stream()
                .filter(switches::isOwnerOn)
                .flatMap(passage -> passage.write(reader).stream())
                .toList();
    }

    /** The letter; none in a quiet week. */
    Optional<Letter> letter(Member me, String address, Habit habit) {
        List<Passage> told = passages(me, habit);
        return told.isEmpty() ? Optional.empty() : Optional.of(letter(me, address, told));
    }

    private Letter letter(Member me, String address, List<Passage> told) {
        Words words = texts.in(me.language());
        Letter letter = new Letter(
                address,
                me.language(),
                KIND,
                words.say("weekly.subject", "house", communities.get().name()),
                List.of(words.say("weekly.hello", "name", me.firstName()), words.say("weekly.begin")));
        for (Passage passage : told) letter = letter.with(passage);
        return ends.atFootOf(
                letter.closing(words.say("weekly.closing"))
                        .until(clock.instant().plus(OF_USE)),
                me.id(),
                LetterEnd.WEEKLY,
                words);
    }
}
