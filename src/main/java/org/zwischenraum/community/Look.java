package org.zwischenraum.community;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zwischenraum.color.Color;

/**
 * What hosts chose for the look of the house.
 *
 * @param accent as it was chosen, even where it cannot be read and another is shown; null for the usual one
 * @param picture for the public page; null when there is none
 * @param sign the same, small; null when there is none
 * @param alt what the picture shows, for those who do not see it; may be empty
 */
public record Look(
        @Nullable Color accent,
        @Nullable UUID picture,
        @Nullable UUID sign,
        String alt) {
    static final Look USUAL = new Look(null, null, null, "");

    /** Whether the house has a picture. */
    public boolean hasPicture() {
        return picture != null;
    }

    /** Where the picture is found, if there is one. */
    public String picturePath() {
        return "/files/" + picture;
    }
}
