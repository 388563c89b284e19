package org.zwischenraum.spaces;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * When a space is open. Pure.
 *
 * @param week the stretches of each weekday, the earliest first; without any the space is open at all times
 * @param days those that are otherwise than their weekday, holidays included; without hours a day is closed
 * @param holidays on which a space that has hours stays closed
 */
public record Timetable(
        ZoneId zone, Map<DayOfWeek, List<Hours>> week, Map<LocalDate, SpecialDay> days, Holidays holidays) {
    private static final int LOOK_AHEAD = 15;

    public Timetable {
        week = Map.copyOf(week);
        days = Map.copyOf(days);
    }

    /** Whether nobody ever closes: no hours were said at all. */
    public boolean isAlways() {
        return week.values().stream().allMatch(List::isEmpty);
    }

    /** The stretches of a day, the earliest first; none when it is closed, or open at all times. */
    public List<Hours> on(LocalDate day) {
        SpecialDay special = days.get(day);
        if (special != null) return special.hours();
        return holidays.isOn(day) ? List.of() : week.getOrDefault(day.getDayOfWeek(), List.of());
    }

    public boolean isOpen(Instant at) {
        return (isAlways() && !days.containsKey(day(at))) || during(at).isPresent();
    }

    /**
     * When the space closes for the night: the end of the last stretch of the day, since nobody leaves for good when a house
     * shuts over lunch. Empty when it does not close that day any more, or is open at all times.
     */
    public Optional<Instant> closing(Instant at) {
        Optional<Span> overnight =
                spans(day(at).minusDays(1)).filter(span -> span.holds(at)).reduce((one, later) -> later);
        if (overnight.isPresent()) return overnight.map(Span::end);
        return spans(day(at)).map(Span::end).filter(end -> end.isAfter(at)).reduce((one, later) -> later);
    }

    /** Until when the present stretch lasts; empty when it is closed, or open at all times. */
    public Optional<Instant> until(Instant at) {
        return during(at).map(Span::end);
    }

    /** When it opens next, within two weeks; empty while it is open. */
    public Optional<Instant> opening(Instant at) {
        if (isOpen(at)) return Optional.empty();
        return IntStream.range(0, LOOK_AHEAD)
                .mapToObj(day(at)::plusDays)
                .flatMap(this::spans)
                .map(Span::begin)
                .filter(begin -> begin.isAfter(at))
                .findFirst();
    }

    LocalDate day(Instant at) {
        return at.atZone(zone).toLocalDate();
    }

    private Optional<Span> during(Instant at) {
        return Stream.of(day(at).minusDays(1), day(at))
                .flatMap(this::spans)
                .filter(span -> span.holds(at))
                .findFirst();
    }

    private Stream<Span> spans(LocalDate day) {
        return on(day).stream()
                .map(hours -> new Span(
                        hours.begin(day, zone).toInstant(), hours.end(day, zone).toInstant()));
    }

    private record Span(Instant begin, Instant end) {
        boolean holds(Instant at) {
            return !begin.isAfter(at) && end.isAfter(at);
        }
    }
}
