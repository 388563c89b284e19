package org.zwischenraum.arrivals;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zwischenraum.spaces.Space;
import org.zwischenraum.text.Language;
import org.zwischenraum.text.Words;

/**
 * What a tablet shows: the code, the day, and how many are here whom everybody in the house may see. Names never.
 *
 * @param words of the house's own language
 * @param now on the clock of the space
 * @param onSite how many in the house
 * @param remote how many online
 */
record DoorView(Space space, String link, Language language, Words words, ZonedDateTime now, long onSite, long remote) {
    /** Of fewer than that a number would tell who it is. */
    private static final int ENOUGH = 3;

    private static final LocalTime EVENING = LocalTime.of(22, 0);
    private static final LocalTime MORNING = LocalTime.of(6, 0);

    /** Whether the screen should be dark: nobody comes now. */
    boolean isNight() {
        if (!space.timetable().isAlways()) return !space.timetable().isOpen(now.toInstant());
        return now.toLocalTime().isAfter(EVENING) || now.toLocalTime().isBefore(MORNING);
    }

    boolean hasCompany() {
        return onSite + remote >= ENOUGH;
    }

    /** Where the tablet stands, unless the house has the same name, and until when it is open. */
    String place(String house) {
        return Stream.of(space.name().equals(house) ? "" : space.name(), hours())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    String day() {
        return formatted(
                switch (language) {
                    case DE -> "EEEE, d. MMMM";
                    case EN -> "EEEE, MMMM d";
                    case ES -> "EEEE, d 'de' MMMM";
                });
    }

    /** "offen bis 18:00", "öffnet Montag um 09:00", or nothing where nothing ever closes. */
    private String hours() {
        if (space.timetable().isAlways()) return "";
        return space.timetable().isOpen(now.toInstant())
                ? space.timetable()
                        .closing(now.toInstant())
                        .map(end -> words.say("arrivals.door.until", "time", time(end.atZone(space.zone()))))
                        .orElse("")
                : space.timetable()
                        .opening(now.toInstant())
                        .map(begin -> opens(begin.atZone(space.zone())))
                        .orElse(words.say("arrivals.door.closed"));
    }

    private String opens(ZonedDateTime begin) {
        LocalDate day = begin.toLocalDate();
        if (day.equals(now.toLocalDate())) return words.say("arrivals.door.opensToday", "time", time(begin));
        String weekday = begin.format(DateTimeFormatter.ofPattern("EEEE", language.locale()));
        return words.say("arrivals.door.opens", "day", weekday, "time", time(begin));
    }

    private String time(ZonedDateTime at) {
        String pattern = language == Language.EN ? "h:mm a" : "HH:mm";
        return at.format(DateTimeFormatter.ofPattern(pattern, language.locale()));
    }

    private String formatted(String pattern) {
        return now.format(DateTimeFormatter.ofPattern(pattern, language.locale()));
    }
}
