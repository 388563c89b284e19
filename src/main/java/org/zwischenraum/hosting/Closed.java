package org.zwischenraum.hosting;

/** The house does not answer this request yet. */
final class Closed extends RuntimeException {
    /** Why it does not. */
    enum Reason {
        NOT_FOUNDED,
        NOT_OPEN
    }

    private final Reason reason;

    Closed(Reason reason) {
        super(reason.name(), null, false, false);
        this.reason = reason;
    }

    Reason reason() {
        return reason;
    }
}
