package org.zwischenraum.profiles;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zwischenraum.members.Field;
import org.zwischenraum.members.Member;
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
        if (what == Draft.Matter.OFFER)
            offers.add(start(Plain.line(text), what.longest()), Terms.OPEN, members.get(member));
        else edits.make(member, null, edit(Map.of(what, text)));
    }

    /**
     * Puts several there at once.
     *
     * @param texts none of them an offer
     */
    @Transactional
    public void put(Member member, Map<Draft.Matter, String> texts, List<String> lines) {
        if (!texts.isEmpty()) edits.make(member.id(), null, edit(texts));
        if (!lines.isEmpty())
            offers.add(
                    lines.stream()
                            .map(line -> start(Plain.line(line), Draft.Matter.OFFER.longest()))
                            .toList(),
                    Terms.OPEN,
                    member);
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

    private static String start(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest);
    }

    private static Edit edit(Map<Draft.Matter, String> texts) {
        Map<Field, String> words = new EnumMap<>(Field.class);
        texts.forEach((what, text) -> what.field()
                .filter(Field.WORDS::contains)
                .ifPresent(field -> words.put(field, start(field.clean(text), field.longest()))));
        String languages = texts.get(Draft.Matter.LANGUAGES);
        String weekdays = texts.get(Draft.Matter.WEEKDAYS);
        Integer asked =
                number(texts.getOrDefault(Draft.Matter.ASKED_AT_MOST, "")).orElse(null);
        return new Edit(
                null,
                null,
                words,
                languages == null ? null : languages(languages),
                weekdays == null ? null : weekdays(weekdays),
                null,
                null,
                asked,
                Map.of(),
                Map.of());
    }
}
