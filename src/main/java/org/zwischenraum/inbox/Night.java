package org.zwischenraum.inbox;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.stream.Stream;

/**
 * The hours in which no mail comes, and the morning after them, on the reader's own clock. Where that clock is put
 * forward, a night that would end in the missing hour ends with it; where an hour comes twice, the night lasts for both.
 *
 * @param from the hour in which quiet begins, 0 to 23
 * @param until the hour with which it ends, 0 to 23; the same as {@code from}: there is no quiet
 */
public record Night(int from, int until, ZoneId zone) {
    private static final int USUAL_FROM = 21;
    private static final int USUAL_UNTIL = 8;

    public Night {
        if (from < 0 || from > 23 || until < 0 || until > 23) throw new IllegalArgumentException("no such hour");
    }

    /** From nine in the evening to eight in the morning. */
    static Night usual(ZoneId zone) {
        return new Night(USUAL_FROM, USUAL_UNTIL, zone);
    }

    public boolean isNone() {
        return from == until;
    }

    /** The first moment from this one on at which a mail may come. */
    public Instant over(Instant now) {
        if (isNone()) return now;
        LocalDate today = LocalDate.ofInstant(now, zone);
        return Stream.of(today.minusDays(1), today)
                .filter(evening -> !begin(evening).isAfter(now) && end(evening).isAfter(now))
                .map(this::end)
                .findFirst()
                .orElse(now);
    }

    /** The next morning: when the night ends, or eight o'clock for those who have none. */
    public Instant morningAfter(Instant now) {
        LocalDate today = LocalDate.ofInstant(now, zone);
        return Stream.iterate(today, day -> day.plusDays(1))
                .map(this::morning)
                .filter(morning -> morning.isAfter(now))
                .findFirst()
                .orElseThrow();
    }

    /** The next morning of this day of the week. */
    public Instant morningAfter(Instant now, DayOfWeek weekday) {
        LocalDate first = LocalDate.ofInstant(now, zone).with(TemporalAdjusters.nextOrSame(weekday));
        Instant morning = morning(first);
        return morning.isAfter(now) ? morning : morning(first.plusWeeks(1));
    }

    private Instant morning(LocalDate day) {
        return last(day.atTime(isNone() ? USUAL_UNTIL : until, 0));
    }

    private Instant begin(LocalDate evening) {
        LocalDateTime begin = evening.atTime(from, 0);
        var gap = zone.getRules().getTransition(begin);
        return gap != null && gap.isGap()
                ? gap.getInstant()
                : begin.atZone(zone).withEarlierOffsetAtOverlap().toInstant();
    }

    private Instant end(LocalDate evening) {
        return last((until > from ? evening : evening.plusDays(1)).atTime(until, 0));
    }

    /** The last moment at which clocks there show this time; where they never do, the one at which they jump over it. */
    private Instant last(LocalDateTime time) {
        var gap = zone.getRules().getTransition(time);
        return gap != null && gap.isGap()
                ? gap.getInstant()
                : time.atZone(zone).withLaterOffsetAtOverlap().toInstant();
    }
}
