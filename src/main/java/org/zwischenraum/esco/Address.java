package org.zwischenraum.esco;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zwischenraum.lexicon.Concept;

/** The address of a concept, {@code http://data.europa.eu/esco/occupation/…}, and the id it has here. */
final class Address {
    private static final Pattern FORM =
            Pattern.compile("https?://data\\.europa\\.eu/esco/(skill|occupation|isco|isced-f)/([A-Za-z0-9.-]+)");

    private Address() {}

    static Optional<String> id(String address) {
        Matcher found = FORM.matcher(address.strip());
        return found.matches()
                ? Optional.of((Concept.IMPORTED_PREFIX + found.group(1) + "-" + found.group(2))
                        .toLowerCase(Locale.ROOT)
                        .replace('.', '-'))
                : Optional.empty();
    }
}
