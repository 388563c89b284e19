package org.zwischenraum.hosting;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The time zones a house may stand in: those named after a place. */
final class Zones {
    private static final Set<String> PARTS =
            Set.of("Africa", "America", "Asia", "Atlantic", "Australia", "Europe", "Indian", "Pacific");

    /** By part of the world, sorted. */
    static final Map<String, List<String>> ALL = ZoneId.getAvailableZoneIds().stream()
            .filter(id -> id.contains("/") && PARTS.contains(part(id)))
            .sorted()
            .collect(Collectors.groupingBy(Zones::part, TreeMap::new, Collectors.toList()));

    private Zones() {}

    static boolean isKnown(String id) {
        return ALL.getOrDefault(part(id), List.of()).contains(id);
    }

    /** The zone of this machine, where it says one that has a place. */
    static String here() {
        String id = ZoneId.systemDefault().getId();
        return isKnown(id) ? id : "Europe/Berlin";
    }

    private static String part(String id) {
        int slash = id.indexOf('/');
        return slash < 0 ? "" : id.substring(0, slash);
    }
}
