package org.zwischenraum.live;

import java.util.Set;
import java.util.UUID;

/**
 * Who gets something: worked out once for a subject, from its audience, blocks and invisibility, then asked for each open
 * page. It answers from memory, since it is asked very often.
 */
@FunctionalInterface
public interface Receivers {
    boolean receives(UUID account);

    static Receivers everybody() {
        return _ -> true;
    }

    static Receivers nobody() {
        return _ -> false;
    }

    /** These alone. */
    static Receivers only(Set<UUID> accounts) {
        return Set.copyOf(accounts)::contains;
    }

    /** Those who receive this, but none of these. */
    default Receivers without(Set<UUID> accounts) {
        Set<UUID> left = Set.copyOf(accounts);
        return account -> !left.contains(account) && receives(account);
    }

    default Receivers or(Receivers others) {
        return account -> receives(account) || others.receives(account);
    }
}
