package org.zwischenraum.entry;

import java.util.UUID;

/** A link that proves something once. */
public record Ticket(UUID id, UUID account, Purpose purpose, String detail) {
    /** What a ticket is good for. */
    public enum Purpose {
        /** Came by mail: who has it reads the account's mail. */
        SIGN_IN,
        /** Was handed out by a host or by a command. */
        LET_IN,
        CONFIRM_ADDRESS
    }
}
