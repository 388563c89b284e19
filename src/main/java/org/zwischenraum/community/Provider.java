package org.zwischenraum.community;

import java.util.Map;

/** Who is responsible for the house by law, in their own words. */
public record Provider(Map<Detail, String> details) {
    public Provider {
        details = Map.copyOf(details);
    }

    /** What was said; an empty text when nothing was. */
    public String get(Detail detail) {
        return details.getOrDefault(detail, "");
    }

    public boolean tells(Detail detail) {
        return details.containsKey(detail);
    }

    /** Whether everything stands on this page that law asks for in this country. */
    public boolean isComplete(Detail.Part part, Country country) {
        return Detail.of(part, country).stream()
                .filter(detail -> detail.isNeeded(country))
                .allMatch(this::tells);
    }
}
