package org.zwischenraum.entry;

import java.util.UUID;

/** A link that proves something once. */
record Ticket(UUID id, UUID account, Purpose purpose, String detail) {
    /** What a ticket is good for. */
    enum Purpose {
        SIGN_IN,
        CONFIRM_ADDRESS
    }
}
