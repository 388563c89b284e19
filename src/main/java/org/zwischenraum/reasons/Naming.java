package org.zwischenraum.reasons;

import java.util.Optional;
import org.zwischenraum.text.Language;

/** What a matter is called at present; a matter that has gone since has no name. */
@FunctionalInterface
public interface Naming {
    Optional<String> name(String concept, Language language);
}
