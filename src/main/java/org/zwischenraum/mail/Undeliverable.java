package org.zwischenraum.mail;

/** The mail server did not take a letter. Says why without saying to whom, since it is logged. */
final class Undeliverable extends RuntimeException {
    private final Cause cause;

    Undeliverable(Cause cause, String reason) {
        super(reason);
        this.cause = cause;
    }

    /** Whether trying again is of no use: the recipient was refused, not we. */
    boolean isForGood() {
        return cause == Cause.UNKNOWN_ADDRESS;
    }

    Cause why() {
        return cause;
    }

    String reason() {
        return String.valueOf(getMessage());
    }
}
