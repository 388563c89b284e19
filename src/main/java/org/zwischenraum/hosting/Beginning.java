package org.zwischenraum.hosting;

import java.time.ZoneId;
import java.util.List;
import org.zwischenraum.community.Country;
import org.zwischenraum.text.Language;

/**
 * What a house begins with.
 *
 * @param languages of its pages; the first is the house's own
 * @param roleLabel what the host is called: "Gastgeberin"; may be empty
 */
record Beginning(
        String community,
        List<Language> languages,
        ZoneId zone,
        Country country,
        String hostName,
        String hostEmail,
        String roleLabel) {}
