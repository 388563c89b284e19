package org.zwischenraum.community;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.zwischenraum.text.Language;
import org.zwischenraum.text.Plain;

/**
 * What the house says at one place, in each of its languages, as hosts typed it.
 *
 * @param texts by language; a language without words may be left out
 */
public record Wording(Map<Language, String> texts) {
    /** Characters that one language may have. */
    public static final int LONGEST = 8000;

    public Wording {
        texts = Map.copyOf(texts);
    }

    public static Wording of(String german, String english, String spanish) {
        Map<Language, String> texts = new EnumMap<>(Language.class);
        texts.put(Language.DE, Plain.text(german));
        texts.put(Language.EN, Plain.text(english));
        texts.put(Language.ES, Plain.text(spanish));
        return new Wording(texts);
    }

    /** The words of one language; empty where there are none. */
    public String in(Language language) {
        return texts.getOrDefault(language, "");
    }

    /** The first language in which it is too long. */
    public Optional<Language> tooLong() {
        return Arrays.stream(Language.values())
                .filter(language -> in(language).length() > LONGEST)
                .findFirst();
    }
}
