package org.zwischenraum.spaces;

import java.util.UUID;

/**
 * A picture of a space.
 *
 * @param words what it shows, for those who do not see it; may be empty
 */
record SpacePicture(UUID file, String words) {
    String path() {
        return "/files/" + file;
    }
}
