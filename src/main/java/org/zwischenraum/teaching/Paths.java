package org.zwischenraum.teaching;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Where the rooms of this module are. */
final class Paths {
    static final String ROOM = "/hosting/words";
    static final String CONCEPTS = ROOM + "/concepts";

    private Paths() {}

    /** Where a sentence is tried. */
    static String trial(String text) {
        String cut = text.substring(0, Math.min(Trials.LONGEST, text.length()));
        return ROOM + "/trial?text=" + URLEncoder.encode(cut, StandardCharsets.UTF_8);
    }

    static String concept(String id) {
        return CONCEPTS + "/" + id;
    }
}
