package org.zwischenraum.media;

import java.util.UUID;

/**
 * A file that the house keeps.
 *
 * @param owner the module it belongs to
 * @param ownerId the thing of that module it belongs to
 * @param name what it was called, for those who save it
 * @param size in bytes
 * @param sha256 of its content, in hexadecimal digits
 */
public record StoredFile(UUID id, String owner, UUID ownerId, Kind kind, String name, long size, String sha256) {
    /** Where browsers find it. */
    public String address() {
        return "/files/" + id;
    }
}
