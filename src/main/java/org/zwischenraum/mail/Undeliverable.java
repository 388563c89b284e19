package org.zwischenraum.mail;

/** The mail server did not take a letter. Says why without saying to whom, since it is logged. */
final class Undeliverable extends RuntimeException {
    private final boolean forGood;

    Undeliverable(String reason, boolean forGood) {
        super(reason);
        this.forGood = forGood;
    }

    /** Whether trying again is of no use: the recipient was refused, not we. */
    boolean isForGood() {
        return forGood;
    }

    String reason() {
        return String.valueOf(getMessage());
    }
}
