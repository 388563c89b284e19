package org.zwischenraum.media;

import org.zwischenraum.web.Invalid;

/** An upload that is not taken, and why; {@link #at} says it at the field of a form. */
public final class Refused extends RuntimeException {
    /** Why an upload is not taken. */
    public enum Reason {
        EMPTY("media.refused.empty"),
        TOO_LARGE("media.refused.tooLarge"),
        TOO_MANY_PIXELS("media.refused.tooManyPixels"),
        UNKNOWN_KIND("media.refused.unknownKind"),
        NO_PICTURE("media.refused.noPicture"),
        BROKEN("media.refused.broken");

        private final String key;

        Reason(String key) {
            this.key = key;
        }

        /** The text that says it, and what to do. */
        public String key() {
            return key;
        }
    }

    private final Reason reason;

    Refused(Reason reason) {
        super(reason.name(), null, false, false);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /** The same, said at this field of a form. */
    public Invalid at(String field) {
        return new Invalid(field, reason.key(), "megabytes", Upload.LARGEST / 1_000_000);
    }
}
