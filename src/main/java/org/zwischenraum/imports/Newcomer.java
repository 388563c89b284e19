package org.zwischenraum.imports;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
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
            String name, Map<Draft.Matter, String> values, List<String> offers, List<String> tags, String joinedOn) {
        /** What is said in it, one thing at a time, in an order that is always the same. */
        Stream<Ledger.Noted> everything() {
            return Stream.concat(
                    new TreeMap<>(values)
                            .entrySet().stream().map(value -> Ledger.noted(value.getKey(), value.getValue())),
                    offers.stream().map(offer -> Ledger.noted(Draft.Matter.OFFER, offer)));
        }
    }

    Data data() {
        return new Data(name, values, offers, tags, joinedOn == null ? "" : joinedOn.toString());
    }
}
