package org.zwischenraum.members;

import java.util.Set;
import java.util.UUID;

/** Asked by members, answered above: who has agreed to stay in touch with somebody. */
public interface Contacts {
    Set<UUID> of(UUID member);
}
