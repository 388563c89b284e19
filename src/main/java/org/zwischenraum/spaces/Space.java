package org.zwischenraum.spaces;

import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;

/**
 * A place to work.
 *
 * @param address where it stands, in lines; empty for one that is online
 * @param isPublished whether a document for everybody says whether it is open
 * @param version counts its changes, so that two hosts do not overwrite each other
 */
public record Space(
        UUID id,
        String name,
        Kind kind,
        String address,
        Timetable timetable,
        boolean isPublished,
        Instant madeAt,
        int version) {
    /** What sort of place it is. */
    public enum Kind {
        HOUSE,
        CAFE,
        ONLINE
    }

    /** Whether nobody can come there in person. */
    public boolean isOnline() {
        return kind == Kind.ONLINE;
    }

    /** Where its clock stands. */
    public ZoneId zone() {
        return timetable.zone();
    }

    /** The address of its page. */
    public String path() {
        return "/spaces/" + id;
    }
}
