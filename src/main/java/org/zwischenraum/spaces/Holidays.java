package org.zwischenraum.spaces;

import de.focus_shift.jollyday.core.CalendarHierarchy;
import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.zwischenraum.text.Language;

/**
 * The public holidays of a country or of a part of it.
 *
 * @param country ISO 3166, two letters; empty when a space keeps nobody's
 * @param region as the library of holidays names the parts of a country; empty for what the whole country keeps
 */
public record Holidays(String country, String region) {
    static final Holidays NONE = new Holidays("", "");
    private static final Map<Key, Map<LocalDate, Holiday>> KNOWN = new ConcurrentHashMap<>();

    private record Key(Holidays holidays, int year) {}

    /** What this day is called in a language; empty when it is no holiday, or nobody here has a name for it. */
    public Optional<String> name(LocalDate day, Language in) {
        return find(day).flatMap(holiday -> HolidayNames.of(holiday, in));
    }

    boolean isOn(LocalDate day) {
        return find(day).isPresent();
    }

    /** How it stands in a form: {@code de-be}. */
    String code() {
        return region.isEmpty() ? country.toLowerCase(Locale.ROOT) : country.toLowerCase(Locale.ROOT) + "-" + region;
    }

    /** Those of a code; empty when there are none by it. */
    static Optional<Holidays> find(String code) {
        if (code.isEmpty()) return Optional.of(NONE);
        String[] parts = code.split("-", 2);
        if (!countries().contains(parts[0])) return Optional.empty();
        String region = parts.length == 1 ? "" : parts[1];
        boolean isKnown = region.isEmpty() || parts(parts[0]).containsKey(region);
        return isKnown ? Optional.of(new Holidays(parts[0].toUpperCase(Locale.ROOT), region)) : Optional.empty();
    }

    /** The codes of the countries whose holidays are known: {@code de}. */
    static Set<String> countries() {
        return HolidayManager.getSupportedCalendarCodes().stream()
                .map(code -> code.toLowerCase(Locale.ROOT))
                .filter(code -> code.length() == 2)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The parts of a country whose holidays differ, by their codes. */
    static Map<String, CalendarHierarchy> parts(String country) {
        return manager(country).getCalendarHierarchy().getChildren();
    }

    private Optional<Holiday> find(LocalDate day) {
        if (country.isEmpty()) return Optional.empty();
        return Optional.ofNullable(KNOWN.computeIfAbsent(new Key(this, day.getYear()), Holidays::read)
                .get(day));
    }

    private static Map<LocalDate, Holiday> read(Key key) {
        Holidays holidays = key.holidays();
        String[] region = holidays.region().isEmpty() ? new String[0] : new String[] {holidays.region()};
        return manager(holidays.country()).getHolidays(Year.of(key.year()), region).stream()
                .filter(holiday -> holiday.getType() == HolidayType.PUBLIC_HOLIDAY)
                .collect(Collectors.toUnmodifiableMap(Holiday::getDate, holiday -> holiday, (one, same) -> one));
    }

    private static HolidayManager manager(String country) {
        return HolidayManager.getInstance(ManagerParameters.create(country.toLowerCase(Locale.ROOT)));
    }
}
