package org.zwischenraum.inbox;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Optional;
import org.zwischenraum.mail.Passage;
import org.zwischenraum.members.Member;
import org.zwischenraum.text.Plain;
import org.zwischenraum.text.Words;
import org.zwischenraum.web.Links;

/**
 * For whom a weekly letter is written, and about which time.
 *
 * @param since what came after this is new to them
 * @param today the first day of the week that the letter looks ahead to
 */
public record WeekReader(Member me, Words words, Instant since, LocalDate today, Links links) {
    private static final int DAYS = 7;
    private static final int LONGEST = 160;

    /** The first day after that week. */
    public LocalDate end() {
        return today.plusDays(DAYS);
    }

    /** Whether this day lies in the week ahead. */
    public boolean isAhead(LocalDate day) {
        return !day.isBefore(today) && day.isBefore(end());
    }

    public String say(String key, Object... pairs) {
        return words.say(key, pairs);
    }

    /** "Dienstag". */
    public String weekday(LocalDate day) {
        return day.getDayOfWeek()
                .getDisplayName(TextStyle.FULL, words.language().locale());
    }

    /** What somebody wrote, as one line that is not too long. */
    public String line(String text) {
        String line = Plain.line(text);
        return line.length() <= LONGEST ? line : Plain.line(text, LONGEST) + " …";
    }

    /** A passage of one line that leads somewhere in the house. */
    public Passage passage(String title, String line, String path) {
        return Passage.titled(title).with(line, links.to(path));
    }

    /** The passage; nothing when it has no lines. */
    public static Optional<Passage> filled(Passage passage) {
        return passage.lines().isEmpty() ? Optional.empty() : Optional.of(passage);
    }
}
