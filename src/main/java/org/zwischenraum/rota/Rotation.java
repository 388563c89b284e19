package org.zwischenraum.rota;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Works out who is there on a day. The stand-in is, of those who are not away, whoever's own week is furthest from this one;
 * among equals the first in the order of the pool, which begins anew with each week so that it is not always the same person.
 *
 * @param pool hosts and deputies who may stand in, in a lasting order
 * @param weeks who put themselves into which week, by its Monday
 */
record Rotation(List<UUID> pool, Map<LocalDate, UUID> weeks, List<Absence> absences) {
    private static final int FAR = 1000;

    static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    Duty on(LocalDate day) {
        Optional<UUID> planned = Optional.ofNullable(weeks.get(monday(day))).filter(pool::contains);
        Optional<UUID> first = planned.filter(one -> isThere(one, day));
        if (planned.isEmpty()) return new Duty(day, planned, Optional.empty(), next(day, List.of()));
        Optional<UUID> host = first.or(() -> next(day, planned.stream().toList()));
        List<UUID> taken = java.util.stream.Stream.concat(planned.stream(), host.stream())
                .distinct()
                .toList();
        return new Duty(day, planned, host, next(day, taken));
    }

    private Optional<UUID> next(LocalDate day, List<UUID> taken) {
        List<UUID> order = turned(day);
        return order.stream()
                .filter(one -> !taken.contains(one) && isThere(one, day))
                .max(Comparator.comparingInt((UUID one) -> distance(one, day))
                        .thenComparing(one -> -order.indexOf(one)));
    }

    private List<UUID> turned(LocalDate day) {
        if (pool.isEmpty()) return pool;
        int turn = (int) Math.floorMod(monday(day).toEpochDay() / 7, (long) pool.size());
        return java.util.stream.Stream.concat(pool.subList(turn, pool.size()).stream(), pool.subList(0, turn).stream())
                .toList();
    }

    /** Weeks between this one and the nearest of their own. */
    private int distance(UUID one, LocalDate day) {
        return weeks.entrySet().stream()
                .filter(week -> week.getValue().equals(one))
                .mapToInt(week ->
                        (int) Math.abs((week.getKey().toEpochDay() - monday(day).toEpochDay()) / 7))
                .min()
                .orElse(FAR);
    }

    private boolean isThere(UUID one, LocalDate day) {
        return absences.stream().noneMatch(absence -> absence.member().equals(one) && absence.includes(day));
    }
}
