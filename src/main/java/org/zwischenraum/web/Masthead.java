package org.zwischenraum.web;

import java.time.ZoneId;
import java.util.List;
import org.zwischenraum.text.Language;

/** Asked by {@code web}, answered by {@code community}: what stands at the head and foot of each page. */
public interface Masthead {
    String name();

    List<Language> languages();

    Language language();

    ZoneId zone();

    /** Its colour and its picture. */
    default HouseLook look() {
        return HouseLook.USUAL;
    }
}
