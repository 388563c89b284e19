package org.zwischenraum.matching;

/**
 * How far to go.
 *
 * @param most how many people at most, 1 to 5: a list to read, not to search
 * @param enough how surely somebody must be able to help, 0 to 1; measured on everyday asks
 * @param anotherBubble whether, if more fit than there are places, the last two are kept: one for somebody who differs most
 *     from the others and the asker, one for somebody whom nobody has asked lately
 */
public record Rules(int most, double enough, boolean anotherBubble) {
    private static final int PLACES = 5;

    public Rules {
        if (most < 1 || most > PLACES) {
            throw new IllegalArgumentException("Between 1 and 5 people are proposed, not " + most);
        }
        if (!(enough > 0 && enough <= 1)) {
            throw new IllegalArgumentException("The part of an ask to cover lies above 0 and up to 1, not " + enough);
        }
    }

    public static Rules usual() {
        return new Rules(PLACES, .32, true);
    }
}
