package org.zwischenraum.color;

import java.util.stream.Stream;

/**
 * Makes of any colour one that everybody can read: the nearest lightness of the same hue at which it stands apart from all
 * grounds of a theme. Text needs 4.5 : 1 (WCAG 2.2, 1.4.3), which is more than the 3 : 1 of edges (1.4.11).
 */
public final class Tinter {
    /** What text needs. */
    public static final double TEXT = 4.5;

    private static final double STEP = 0.004;
    private static final double LIGHT_WASH = 0.945;
    private static final double DARK_WASH = 0.305;
    private static final double WASH_CHROMA = 0.03;

    private Tinter() {}

    /** What this colour is in a theme; always readable. */
    public static Shades shades(Color chosen, Theme theme) {
        Color wash = wash(chosen, theme);
        Color accent = accent(chosen, theme, wash);
        return new Shades(accent, deep(accent, theme), wash, theme.usual().ink());
    }

    /** What holds of the colour itself, as it was chosen. */
    public static Verdict verdict(Color chosen, Theme theme) {
        return new Verdict(
                theme,
                chosen,
                weakest(chosen, theme, wash(chosen, theme)),
                shades(chosen, theme).accent());
    }

    private static Color accent(Color chosen, Theme theme, Color wash) {
        if (isReadable(chosen, theme, wash)) return chosen;
        Oklch hue = Oklch.of(chosen);
        for (double lightness = hue.lightness(); lightness >= 0 && lightness <= 1; lightness += away(theme)) {
            Color tried = hue.withLightness(lightness).color();
            if (isReadable(tried, theme, wash)) return tried;
        }
        return hue.withLightness(theme == Theme.LIGHT ? 0 : 1).color();
    }

    /** From light paper into the dark, and the other way round. */
    private static double away(Theme theme) {
        return theme == Theme.LIGHT ? -STEP : STEP;
    }

    private static boolean isReadable(Color color, Theme theme, Color wash) {
        return weakest(color, theme, wash) >= TEXT;
    }

    /** The lowest contrast to any ground, and to what is written on a button of this colour. */
    private static double weakest(Color color, Theme theme, Color wash) {
        return Stream.concat(
                        theme.grounds().stream(), Stream.of(wash, theme.usual().ink()))
                .mapToDouble(color::contrastTo)
                .min()
                .orElseThrow();
    }

    /** As calm as the other washes, so that all inks are read on it. */
    private static Color wash(Color chosen, Theme theme) {
        return Oklch.of(chosen)
                .calmed(WASH_CHROMA)
                .withLightness(theme == Theme.LIGHT ? LIGHT_WASH : DARK_WASH)
                .color();
    }

    /** A step further from the paper, or back where there is no further. */
    private static Color deep(Color accent, Theme theme) {
        Oklch hue = Oklch.of(accent);
        boolean isLight = theme == Theme.LIGHT;
        double step = isLight ? (hue.lightness() > 0.24 ? -0.08 : 0.1) : (hue.lightness() < 0.9 ? 0.07 : -0.07);
        return hue.withLightness(hue.lightness() + step).color();
    }
}
