package org.zwischenraum.live;

import java.util.UUID;

/**
 * Told by {@code live} when an open page of somebody has come into contact, and when it has lost it. Two windows of one
 * person are two connections. What is told may be overtaken by the next: {@link Live#isConnected} knows how it is now.
 */
public interface Connections {
    /** @param first whether this account had none before */
    default void opened(UUID account, UUID connection, boolean first) {}

    /**
     * The page was closed, left, or its network failed; this may be noticed half a minute later.
     *
     * @param last whether this account has no other
     */
    default void ended(UUID account, UUID connection, boolean last) {}
}
