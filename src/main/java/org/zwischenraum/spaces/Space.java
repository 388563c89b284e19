package org.zwischenraum.spaces;

import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;

/**
 * A place to work.
 *
 * @param isOnline whether nobody can come there in person
 * @param version counts its changes, so that two hosts do not overwrite each other
 */
public record Space(
        UUID id, String name, boolean isOnline, ZoneId zone, Timetable timetable, Instant madeAt, int version) {
    /** The address of its page. */
    public String path() {
        return "/spaces/" + id;
    }
}
