package org.zwischenraum.presences;

/** How somebody who is here wants to be taken: chosen by themselves, and kept until they choose another, whatever else they do. */
public enum State {
    /** Glad to be spoken to. */
    OPEN,
    FOCUSED,
    BREAK,
    CALL,
    BACK_SOON;

    /** How far one is from speaking to them; 0 is at once. */
    public int distance() {
        return switch (this) {
            case OPEN -> 0;
            case BREAK -> 1;
            case BACK_SOON -> 2;
            case FOCUSED -> 3;
            case CALL -> 4;
        };
    }

    /** The name of the colour and shape that go with the word. */
    public String look() {
        return switch (this) {
            case OPEN -> "moss";
            case FOCUSED -> "amber";
            case BREAK -> "sea";
            case CALL -> "clay";
            case BACK_SOON -> "";
        };
    }
}
