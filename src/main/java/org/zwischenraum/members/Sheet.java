package org.zwischenraum.members;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * All that a member has said in words, and for whom each part is: for its owner's eyes; others see a {@link Profile}.
 *
 * @param audiences only where they differ from the usual one
 * @param unused what suggestions must not rest on
 */
public record Sheet(Map<Field, String> words, Map<Field, Audience> audiences, Set<Field> unused, List<Offer> offers) {
    public static final Sheet BLANK = new Sheet(Map.of(), Map.of(), Set.of(), List.of());

    public Sheet {
        words = Map.copyOf(words);
        audiences = Map.copyOf(audiences);
        unused = Set.copyOf(unused);
        offers = List.copyOf(offers);
    }

    public String says(Field field) {
        return words.getOrDefault(field, "");
    }

    public Audience audience(Field field) {
        return audiences.getOrDefault(field, field.usual());
    }

    public boolean shows(Field field, Nearness nearness) {
        return audience(field).includes(nearness);
    }

    public boolean isUnused(Field field) {
        return unused.contains(field);
    }
}
