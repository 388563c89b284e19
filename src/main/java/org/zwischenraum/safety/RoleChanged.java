package org.zwischenraum.safety;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zwischenraum.members.Role;

/**
 * Somebody became something else in the house.
 *
 * @param id of this change
 * @param from what they were; null in facts from before that was told
 * @param by the host; null when it ended by itself
 */
public record RoleChanged(
        UUID id,
        UUID member,
        @Nullable Role from,
        Role to,
        @Nullable UUID by) {}
