package org.zwischenraum.color;

/**
 * A colour as the eye orders it: OKLCH, the polar form of Oklab (Björn Ottosson, "A perceptual color space for image
 * processing", 2020; CSS Color 4, section 9). Changing the lightness alone leaves the hue what it was.
 *
 * @param lightness 0 for black to 1 for white
 * @param chroma 0 for grey, up to about 0.37
 * @param hue in radians
 */
record Oklch(double lightness, double chroma, double hue) {
    private static final int HALVINGS = 24;
    private static final double HARDLY = 0.0005;

    static Oklch of(Color color) {
        double r = Color.linear(color.red());
        double g = Color.linear(color.green());
        double b = Color.linear(color.blue());
        double l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
        double m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
        double s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
        double lightness = 0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s;
        double a = 1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s;
        double yellow = 0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s;
        return new Oklch(Math.clamp(lightness, 0, 1), Math.hypot(a, yellow), Math.atan2(yellow, a));
    }

    Oklch withLightness(double other) {
        return new Oklch(Math.clamp(other, 0, 1), chroma, hue);
    }

    /** As vivid as this at most. */
    Oklch calmed(double most) {
        return new Oklch(lightness, Math.min(chroma, most), hue);
    }

    /** The colour of the web; where a screen cannot show it so vividly, the most vivid of this lightness and hue that it can. */
    Color color() {
        if (isShown()) return shown();
        double low = 0;
        double high = chroma;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (low + high) / 2;
            if (calmed(middle).isShown()) low = middle;
            else high = middle;
        }
        return calmed(low).shown();
    }

    private boolean isShown() {
        for (double channel : light()) if (channel < -HARDLY || channel > 1 + HARDLY) return false;
        return true;
    }

    private Color shown() {
        double[] light = light();
        return new Color(channel(light[0]), channel(light[1]), channel(light[2]));
    }

    /** Red, green and blue as light. */
    private double[] light() {
        double a = chroma * Math.cos(hue);
        double b = chroma * Math.sin(hue);
        double l = cube(lightness + 0.3963377774 * a + 0.2158037573 * b);
        double m = cube(lightness - 0.1055613458 * a - 0.0638541728 * b);
        double s = cube(lightness - 0.0894841775 * a - 1.2914855480 * b);
        return new double[] {
            4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
            -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
            -0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s
        };
    }

    private static double cube(double root) {
        return root * root * root;
    }

    private static int channel(double light) {
        double part = Math.clamp(light, 0, 1);
        double encoded = part <= 0.0031308 ? part * 12.92 : 1.055 * Math.pow(part, 1 / 2.4) - 0.055;
        return (int) Math.round(encoded * 255);
    }
}
