package org.zwischenraum.members;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one viewer may see of somebody; what is not for the viewer is not in it.
 *
 * @param words what they say, by field
 * @param languages BCP 47 codes
 * @param weekdays in the order of the week
 * @param picture id of the picture; null for the drawn pattern
 */
public record Profile(
        UUID id,
        String name,
        String roleLabel,
        Map<Field, String> words,
        List<String> languages,
        List<DayOfWeek> weekdays,
        @Nullable Place place,
        @Nullable Approach approach,
        @Nullable UUID picture,
        List<Offer> offers) {
    public Profile {
        words = Map.copyOf(words);
        languages = List.copyOf(languages);
        weekdays = List.copyOf(weekdays);
        offers = List.copyOf(offers);
    }

    /** What they say in this field; empty when nothing, or nothing for this viewer. */
    public String says(Field field) {
        return words.getOrDefault(field, "");
    }

    public String headline() {
        return says(Field.HEADLINE);
    }
}
