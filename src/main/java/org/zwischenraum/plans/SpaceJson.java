package org.zwischenraum.plans;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zwischenraum.spaces.Hours;
import org.zwischenraum.spaces.Space;
import org.zwischenraum.spaces.Timetable;
import org.zwischenraum.text.Weekdays;
import org.zwischenraum.web.Links;

/**
 * A space as the API shows it, with what stands in it.
 *
 * @param openUntil when the present stretch ends; null while it is closed, and for one that is always open
 * @param resources what can be booked: nothing yet
 */
record SpaceJson(
        UUID id,
        String url,
        Instant createdAt,
        String name,
        Space.Kind kind,
        String address,
        String timeZone,
        boolean open,
        @Nullable Instant openUntil,
        List<HoursJson> hours,
        List<DayJson> exceptions,
        List<ZoneJson> zones,
        List<TableJson> tables,
        List<PieceJson> pieces,
        List<String> resources,
        int version) {
    record HoursJson(String weekday, LocalTime opens, LocalTime closes) {}

    /** @param hours none when the space stays closed */
    record DayJson(LocalDate day, String reason, List<StretchJson> hours) {}

    record StretchJson(LocalTime opens, LocalTime closes) {
        static StretchJson of(Hours hours) {
            return new StretchJson(hours.opens(), hours.closes());
        }
    }

    record ZoneJson(UUID id, Zone.Kind kind, String name) {}

    record TableJson(
            UUID id, String name, int seats, @Nullable UUID zone) {}

    record PieceJson(
            UUID id, Piece.Kind kind, String name, @Nullable UUID zone) {}

    static SpaceJson of(Space space, Plan plan, Instant now, Links links) {
        Timetable timetable = space.timetable();
        return new SpaceJson(
                space.id(),
                links.to(space.path()),
                space.madeAt(),
                space.name(),
                space.kind(),
                space.address(),
                space.zone().getId(),
                timetable.isOpen(now),
                timetable.until(now).orElse(null),
                hours(timetable),
                days(timetable, now),
                plan.zones().stream()
                        .map(zone -> new ZoneJson(zone.id(), zone.kind(), zone.name()))
                        .toList(),
                plan.tables().stream()
                        .map(table -> new TableJson(table.id(), table.name(), table.seats(), table.zone()))
                        .toList(),
                plan.pieces().stream()
                        .map(piece -> new PieceJson(piece.id(), piece.kind(), piece.name(), piece.zone()))
                        .toList(),
                List.of(),
                space.version());
    }

    private static List<HoursJson> hours(Timetable timetable) {
        return Weekdays.all().stream()
                .flatMap(day -> timetable.week().getOrDefault(day, List.of()).stream()
                        .map(hours -> new HoursJson(Weekdays.word(day), hours.opens(), hours.closes())))
                .toList();
    }

    /** Those that are still to come. */
    private static List<DayJson> days(Timetable timetable, Instant now) {
        LocalDate today = now.atZone(timetable.zone()).toLocalDate();
        return timetable.days().entrySet().stream()
                .filter(day -> !day.getKey().isBefore(today))
                .sorted(java.util.Map.Entry.comparingByKey())
                .map(day -> new DayJson(
                        day.getKey(),
                        day.getValue().reason(),
                        day.getValue().hours().stream().map(StretchJson::of).toList()))
                .toList();
    }
}
