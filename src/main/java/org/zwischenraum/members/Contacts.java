package org.zwischenraum.members;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Asked by members, answered above: who has agreed to stay in touch with somebody. */
public interface Contacts {
    Set<UUID> of(UUID member);

    /** The same for several at once: each of them with their contacts, or with none. */
    Map<UUID, Set<UUID>> of(Collection<UUID> members);
}
