package org.zwischenraum.safety;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zwischenraum.members.Role;

/**
 * Somebody became something else in the house.
 *
 * @param id of this change
 * @param by the host; null when it ended by itself
 */
public record RoleChanged(
        UUID id, UUID member, Role to, @Nullable UUID by) {}
