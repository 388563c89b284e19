package org.zwischenraum.text;

import java.util.Locale;
import java.util.Optional;

/** The languages the house speaks: every message exists in each of them. */
public enum Language {
    DE,
    EN,
    ES;

    private final String code = name().toLowerCase(Locale.ROOT);
    private final Locale locale = Locale.of(code);

    /** The BCP 47 code, for example {@code de}. */
    public String code() {
        return code;
    }

    public Locale locale() {
        return locale;
    }

    /**
     * The language of a BCP 47 tag such as {@code es-AR}, whatever its case.
     *
     * @throws IllegalArgumentException when the house does not speak it; the message names the tag and the known codes
     */
    public static Language of(String tag) {
        return find(tag)
                .orElseThrow(
                        () -> new IllegalArgumentException("Unknown language \"" + tag + "\"; known are de, en, es"));
    }

    /** The language of a BCP 47 tag; empty when the house does not speak it. */
    public static Optional<Language> find(String tag) {
        String wanted = tag.strip().split("[-_]", 2)[0];
        for (Language language : values()) if (language.code().equalsIgnoreCase(wanted)) return Optional.of(language);
        return Optional.empty();
    }
}
