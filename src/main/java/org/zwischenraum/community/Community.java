package org.zwischenraum.community;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.zwischenraum.text.Language;

/**
 * The people who share this installation.
 *
 * @param languages what its pages are read in; the first is the house's own
 */
public record Community(
        String name, List<Language> languages, ZoneId zone, Country country, Joining joining, Instant foundedAt) {
    public Community {
        languages = List.copyOf(languages);
    }

    public Language language() {
        return languages.getFirst();
    }
}
