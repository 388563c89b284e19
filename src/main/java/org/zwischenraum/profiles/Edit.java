package org.zwischenraum.profiles;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zwischenraum.members.Approach;
import org.zwischenraum.members.Audience;
import org.zwischenraum.members.Field;
import org.zwischenraum.members.Place;

/**
 * What somebody changes about themselves; null, or not in the map, leaves it as it is.
 *
 * @param words texts by field, cleaned
 * @param unused whether suggestions must not rest on a field
 */
record Edit(
        @Nullable String name,
        @Nullable String roleLabel,
        Map<Field, String> words,
        @Nullable List<String> languages,
        @Nullable Set<DayOfWeek> weekdays,
        @Nullable Place place,
        @Nullable Approach approach,
        @Nullable Integer askedAtMost,
        Map<Field, Audience> audiences,
        Map<Field, Boolean> unused) {
    Edit {
        words = Map.copyOf(words);
        audiences = Map.copyOf(audiences);
        unused = Map.copyOf(unused);
    }

    /** An answer to one question. */
    static Edit answer(Field field, String text, Audience audience, boolean unused) {
        return new Edit(
                null,
                null,
                Map.of(field, text),
                null,
                null,
                null,
                null,
                null,
                Map.of(field, audience),
                Map.of(field, unused));
    }

    /** Only words, for whom they were before. */
    static Edit words(Map<Field, String> words) {
        return new Edit(null, null, words, null, null, null, null, null, Map.of(), Map.of());
    }
}
