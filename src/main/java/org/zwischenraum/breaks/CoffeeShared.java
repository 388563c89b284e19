package org.zwischenraum.breaks;

import java.util.Set;
import java.util.UUID;

/** Somebody has come to others at the coffee machine. */
public record CoffeeShared(UUID round, UUID member, Set<UUID> others) {
    public CoffeeShared {
        others = Set.copyOf(others);
    }
}
