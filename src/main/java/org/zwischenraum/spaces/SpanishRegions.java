package org.zwischenraum.spaces;

import java.util.Map;
import java.util.Optional;

/** The parts of Spain by their own names, which the library of holidays does not have. */
final class SpanishRegions {
    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("an", "Andalucía"),
            Map.entry("ar", "Aragón"),
            Map.entry("as", "Principado de Asturias"),
            Map.entry("cn", "Canarias"),
            Map.entry("cb", "Cantabria"),
            Map.entry("cl", "Castilla y León"),
            Map.entry("cm", "Castilla-La Mancha"),
            Map.entry("ct", "Cataluña"),
            Map.entry("ce", "Ceuta"),
            Map.entry("ex", "Extremadura"),
            Map.entry("ga", "Galicia"),
            Map.entry("ib", "Illes Balears"),
            Map.entry("ri", "La Rioja"),
            Map.entry("md", "Comunidad de Madrid"),
            Map.entry("ml", "Melilla"),
            Map.entry("mc", "Región de Murcia"),
            Map.entry("nc", "Navarra"),
            Map.entry("pv", "País Vasco"),
            Map.entry("vc", "Comunitat Valenciana"));

    private SpanishRegions() {}

    static Optional<String> name(String country, String region) {
        return country.equals("es") ? Optional.ofNullable(NAMES.get(region)) : Optional.empty();
    }
}
