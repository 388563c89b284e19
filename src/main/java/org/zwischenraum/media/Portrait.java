package org.zwischenraum.media;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The face of somebody on a page; drawn by {@code @template.media.face(portrait = …)}.
 *
 * @param address of the picture or of the drawn pattern
 */
public record Portrait(String address) {
    /** @param picture the id of the stored face; null when there is none, for a pattern from id and name */
    public static Portrait of(@Nullable UUID picture, UUID id, String name) {
        return new Portrait(picture == null ? Pattern.of(id, name).address() : "/files/" + picture);
    }
}
