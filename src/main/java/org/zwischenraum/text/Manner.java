package org.zwischenraum.text;

/** Asked by {@code text}, answered by {@code community}: how this house speaks. */
public interface Manner {
    /** Until a house has said anything. */
    Manner USUAL = new Manner() {};

    /** The sign by which German texts mean everybody. */
    default GenderSign sign() {
        return GenderSign.STAR;
    }

    /** Whether people outside are addressed formally: Sie, usted. */
    default boolean isFormalOutside() {
        return false;
    }
}
