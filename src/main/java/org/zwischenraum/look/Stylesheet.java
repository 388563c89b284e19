package org.zwischenraum.look;

import java.util.Map;
import java.util.TreeMap;
import org.zwischenraum.color.Color;
import org.zwischenraum.color.Shades;
import org.zwischenraum.color.Theme;
import org.zwischenraum.color.Tinter;

/** Writes the house's colour down for browsers. */
final class Stylesheet {
    private Stylesheet() {}

    /** What the whole house wears: comes after the tokens of {@code web.css} and takes the place of four of them. */
    static String of(Color accent) {
        return "@layer tokens { :root { " + tokens(accent, Theme.LIGHT) + "} "
                + "@media (prefers-color-scheme: dark) { :root { " + tokens(accent, Theme.DARK) + "} } }\n";
    }

    /** Both dresses side by side, whichever the reader's device wears: for the page on which a colour is tried. */
    static String preview(Color accent) {
        return "@layer rooms { .dress.light { " + whole(accent, Theme.LIGHT) + "} .dress.dark { "
                + whole(accent, Theme.DARK) + "} }\n";
    }

    private static String whole(Color accent, Theme theme) {
        StringBuilder all = new StringBuilder("color-scheme: ");
        all.append(theme == Theme.LIGHT ? "light; " : "dark; ");
        Map<String, Color> tokens = new TreeMap<>(theme.tokens());
        tokens.forEach((name, color) -> declare(all, name, color));
        return all + tokens(accent, theme);
    }

    private static String tokens(Color accent, Theme theme) {
        Shades shades = Tinter.shades(accent, theme);
        StringBuilder all = new StringBuilder();
        declare(all, "sea", shades.accent());
        declare(all, "sea-deep", shades.deep());
        declare(all, "sea-wash", shades.wash());
        declare(all, "on-sea", shades.ink());
        return all.toString();
    }

    private static void declare(StringBuilder all, String name, Color color) {
        all.append("--").append(name).append(": ").append(color.hex()).append("; ");
    }
}
