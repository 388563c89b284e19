package org.zwischenraum.entry;

/** Another account has this mail address already. */
public final class AddressTaken extends RuntimeException {
    AddressTaken() {
        super("address taken", null, false, false);
    }
}
