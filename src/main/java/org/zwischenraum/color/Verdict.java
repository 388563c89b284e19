package org.zwischenraum.color;

/**
 * Whether a colour can be read in a theme as it was chosen.
 *
 * @param weakest its lowest contrast to anything that it stands on, or that is written on it: 1 to 21
 * @param shown what is shown: the colour itself, or the nearest of its hue that can be read
 */
public record Verdict(Theme theme, Color chosen, double weakest, Color shown) {
    public boolean passes() {
        return weakest >= Tinter.TEXT;
    }

    /** The lowest contrast, never said better than it is: cut after one digit. */
    public double ratio() {
        return Math.floor(weakest * 10) / 10;
    }
}
