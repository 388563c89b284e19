package org.zwischenraum.inbox;

import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.util.MultiValueMap;
import org.zwischenraum.community.Zones;

/** What somebody chose on the page of letters. Each field is a closed choice; what is none of them leaves things as they are. */
record LetterForm(MultiValueMap<String, String> sent) {
    Habit over(Habit before) {
        Map<Matter, Rhythm> rhythms = new EnumMap<>(Matter.class);
        for (Matter matter : Matter.values())
            rhythms.put(matter, choice(field(matter), Rhythm.values(), before.rhythm(matter)));
        return new Habit(
                rhythms,
                night(before.night()),
                sent.containsKey("weekly"),
                choice("day", DayOfWeek.values(), before.day()));
    }

    /** The name of the field for a matter. */
    static String field(Matter matter) {
        return matter.name().toLowerCase(Locale.ROOT);
    }

    private Night night(Night before) {
        int from = hour("from", before.from());
        int until = sent.containsKey("night") ? hour("until", before.until()) : from;
        return new Night(from, until, zone(before.zone()));
    }

    private ZoneId zone(ZoneId before) {
        String typed = first("zone");
        return Zones.isKnown(typed) ? ZoneId.of(typed) : before;
    }

    private int hour(String field, int before) {
        String typed = first(field);
        return typed.matches("\\d|1\\d|2[0-3]") ? Integer.parseInt(typed) : before;
    }

    private <T extends Enum<T>> T choice(String field, T[] all, T before) {
        return Stream.of(all)
                .filter(one -> one.name().equals(first(field)))
                .findFirst()
                .orElse(before);
    }

    private String first(String field) {
        return sent.getOrDefault(field, List.of("")).getFirst();
    }
}
