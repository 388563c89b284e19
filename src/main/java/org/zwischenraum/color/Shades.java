package org.zwischenraum.color;

/**
 * What the house's colour is in one theme.
 *
 * @param accent what one can do: links and filled buttons
 * @param deep the same below the pointer
 * @param wash a calm ground of the same hue
 * @param ink what is written on {@code accent}
 */
public record Shades(Color accent, Color deep, Color wash, Color ink) {
    static Shades of(String accent, String deep, String wash, String ink) {
        return new Shades(Color.of(accent), Color.of(deep), Color.of(wash), Color.of(ink));
    }
}
