package org.zwischenraum.web;

import org.jspecify.annotations.Nullable;
import org.zwischenraum.color.Color;
import org.zwischenraum.color.Shades;
import org.zwischenraum.color.Theme;
import org.zwischenraum.color.Tinter;

/**
 * How the house looks.
 *
 * @param accent the colour that hosts chose; null where the usual one holds
 * @param sign address of a small picture that stands before the house's name; null when there is none
 */
public record HouseLook(
        @Nullable Color accent,
        Shades light,
        Shades dark,
        @Nullable String sign) {
    /** Where nobody has chosen anything. */
    public static final HouseLook USUAL = of(null, null);

    /** @param sign as in {@link #sign} */
    public static HouseLook of(@Nullable Color accent, @Nullable String sign) {
        return new HouseLook(accent, shades(accent, Theme.LIGHT), shades(accent, Theme.DARK), sign);
    }

    private static Shades shades(@Nullable Color accent, Theme theme) {
        return accent == null ? theme.usual() : Tinter.shades(accent, theme);
    }

    /** What the bar of the browser wears: the colour itself by day, its calm ground by night. */
    public String bar(Theme theme) {
        if (accent == null) return theme.paper().hex();
        return (theme == Theme.LIGHT ? light.accent() : dark.wash()).hex();
    }

    /**
     * Where something drawn in the house's colour lies, such as {@code icon.svg}; the address changes with the colour.
     *
     * @param usual where it lies while the usual colour holds
     */
    public String address(String name, String usual) {
        return accent == null ? usual : "/assets/look/" + accent.digits() + "/" + name + "?v=1";
    }
}
