package org.zwischenraum.profiles;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zwischenraum.members.Field;
import org.zwischenraum.members.Members;
import org.zwischenraum.members.Offers;
import org.zwischenraum.members.Terms;
import org.zwischenraum.text.Plain;
import org.zwischenraum.text.Tongues;
import org.zwischenraum.text.Weekdays;

/** Puts a single written value where it belongs in what somebody says; lists are written with bars between. */
@Component
public class Values {
    private final Edits edits;
    private final Offers offers;
    private final Members members;

    Values(Edits edits, Offers offers, Members members) {
        this.edits = edits;
        this.offers = offers;
        this.members = members;
    }

    /** Puts it there; an empty one, or one that means nothing, changes nothing. */
    @Transactional
    public void put(UUID member, Draft.Matter what, String text) {
        if (text.isBlank()) return;
        switch (what) {
            case OFFER -> offers.add(start(Plain.line(text), what.longest()), Terms.OPEN, members.get(member));
            case ASKED_AT_MOST -> number(text).ifPresent(most -> edits.make(member, null, asked(most)));
            case LANGUAGES -> edits.make(member, null, speaks(languages(text)));
            case WEEKDAYS -> edits.make(member, null, comes(weekdays(text)));
            case HEADLINE, SITTING_ON, GOALS, EXPERIENCE, HORIZON, CONTRIBUTION -> say(member, what, text);
        }
    }

    public static Stream<String> parts(String text) {
        return Arrays.stream(text.split("\\|")).map(Plain::line).filter(part -> !part.isEmpty());
    }

    public static List<String> languages(String text) {
        return parts(text)
                .flatMap(name -> Tongues.find(name).stream())
                .distinct()
                .toList();
    }

    public static Set<DayOfWeek> weekdays(String text) {
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        parts(text).flatMap(name -> Weekdays.find(name).stream()).forEach(days::add);
        return days;
    }

    public static java.util.Optional<Integer> number(String text) {
        return text.strip().matches("\\d{1,2}")
                ? java.util.Optional.of(Integer.valueOf(text.strip()))
                : java.util.Optional.empty();
    }

    private void say(UUID member, Draft.Matter what, String text) {
        Field field = Field.valueOf(what.name());
        edits.make(member, null, Edit.words(Map.of(field, start(field.clean(text), field.longest()))));
    }

    private static String start(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest);
    }

    private static Edit asked(int most) {
        return new Edit(null, null, Map.of(), null, null, null, null, most, Map.of(), Map.of());
    }

    private static Edit speaks(List<String> languages) {
        return new Edit(null, null, Map.of(), languages, null, null, null, null, Map.of(), Map.of());
    }

    private static Edit comes(Set<DayOfWeek> weekdays) {
        return new Edit(null, null, Map.of(), null, weekdays, null, null, null, Map.of(), Map.of());
    }
}
