package org.zwischenraum.imports;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zwischenraum.profiles.Draft;

/**
 * Somebody in a member file.
 *
 * @param line where in the file
 * @param values what is written about them, cleaned
 */
record Newcomer(
        int line,
        String email,
        String name,
        Map<Draft.Matter, String> values,
        List<String> offers,
        List<String> tags,
        @Nullable LocalDate joinedOn) {
    Newcomer {
        values = Map.copyOf(values);
        offers = List.copyOf(offers);
        tags = List.copyOf(tags);
    }

    /** What of them is kept until they come. */
    record Data(
            String name, Map<Draft.Matter, String> values, List<String> offers, List<String> tags, String joinedOn) {}

    Data data() {
        return new Data(name, values, offers, tags, joinedOn == null ? "" : joinedOn.toString());
    }
}
