package org.zwischenraum.community;

import java.text.Collator;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zwischenraum.text.Cities;
import org.zwischenraum.text.Language;

/** The time zones a house may stand in: those named after a place. */
public final class Zones {
    private static final Set<String> PARTS =
            Set.of("Africa", "America", "Asia", "Atlantic", "Australia", "Europe", "Indian", "Pacific");

    private static final Set<String> KNOWN = ZoneId.getAvailableZoneIds().stream()
            .filter(id -> id.contains("/") && PARTS.contains(part(id)))
            .collect(Collectors.toUnmodifiableSet());

    private static final Map<Language, List<Zone>> IN = new ConcurrentHashMap<>();

    private Zones() {}

    /** A zone and the city it is known by. */
    public record Zone(String id, String city) {}

    /** By the names of their cities, as readers of this language sort them; an old name only where it is the present one. */
    public static List<Zone> choices(String present, Language in) {
        List<Zone> usual = IN.computeIfAbsent(in, Zones::usual);
        if (!isKnown(present) || Cities.isUsual(present)) return usual;
        return sorted(Stream.concat(usual.stream(), Stream.of(zone(present, in))), in);
    }

    public static boolean isKnown(String id) {
        return KNOWN.contains(id);
    }

    /** The zone of this machine, where it says one that has a place. */
    public static String here() {
        String id = ZoneId.systemDefault().getId();
        return isKnown(id) ? id : "Europe/Berlin";
    }

    private static List<Zone> usual(Language in) {
        return sorted(KNOWN.stream().filter(Cities::isUsual).map(id -> zone(id, in)), in);
    }

    private static Zone zone(String id, Language in) {
        return new Zone(id, Cities.of(id, in));
    }

    private static List<Zone> sorted(Stream<Zone> zones, Language in) {
        return zones.sorted(Comparator.comparing(Zone::city, Collator.getInstance(in.locale())))
                .toList();
    }

    private static String part(String id) {
        return id.substring(0, Math.max(0, id.indexOf('/')));
    }
}
