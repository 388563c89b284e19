package org.zwischenraum.spaces;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.zwischenraum.text.Language;

/** Whose public holidays a space may keep: for the countries of the house's languages their parts too. */
final class HolidayChoices {
    private static final List<String> IN_PARTS = List.of("de", "at", "ch", "es");
    private static final Map<Language, List<Group>> KNOWN = new ConcurrentHashMap<>();

    private HolidayChoices() {}

    /** A country with its parts, or all other countries. */
    record Group(String name, List<Choice> choices) {}

    record Choice(String code, String name) {}

    /** @param others what the group of all other countries is called */
    static List<Group> in(Language language, String others) {
        return KNOWN.computeIfAbsent(
                language,
                in -> Stream.concat(
                                IN_PARTS.stream().map(country -> parts(country, in)),
                                Stream.of(new Group(others, countries(in))))
                        .toList());
    }

    private static Group parts(String country, Language in) {
        String name = name(country, in);
        Stream<Choice> parts = Holidays.parts(country).entrySet().stream()
                .map(part -> new Choice(
                        country + "-" + part.getKey(), HolidayNames.of(country, part.getKey(), part.getValue(), in)));
        return new Group(
                name,
                Stream.concat(Stream.of(new Choice(country, name)), sorted(parts, in))
                        .toList());
    }

    private static List<Choice> countries(Language in) {
        Stream<Choice> countries = Holidays.countries().stream()
                .filter(code -> !IN_PARTS.contains(code))
                .map(code -> new Choice(code, name(code, in)));
        return sorted(countries, in).toList();
    }

    private static Stream<Choice> sorted(Stream<Choice> choices, Language in) {
        return choices.sorted(Comparator.comparing(Choice::name, Collator.getInstance(in.locale())));
    }

    private static String name(String country, Language in) {
        return Locale.of("", country).getDisplayCountry(in.locale());
    }
}
