package org.zwischenraum.color;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Any colour becomes one that everybody can read, and as little as possible is changed about it. */
class TinterTest {
    /** Ratios as the formula of WCAG gives them; #767676 on white is its well-known border. */
    @ParameterizedTest
    @CsvSource({
        "#000000, #ffffff, 21.0",
        "#ffffff, #ffffff, 1.0",
        "#767676, #ffffff, 4.54",
        "#777777, #ffffff, 4.48",
        "#ff0000, #ffffff, 4.0",
        "#0000ff, #ffffff, 8.59"
    })
    void contrastIsThatOfTheGuidelines(String one, String two, double ratio) {
        assertThat(Color.of(one).contrastTo(Color.of(two))).isCloseTo(ratio, within(0.005));
        assertThat(Color.of(two).contrastTo(Color.of(one))).isCloseTo(ratio, within(0.005));
    }

    /** Lightness, chroma and hue in degrees, as CSS Color 4 gives them for the primaries. */
    @ParameterizedTest
    @CsvSource({"#ff0000, 0.628, 0.2577, 29.23", "#00ff00, 0.8664, 0.2948, 142.5", "#0000ff, 0.452, 0.3132, 264.05"})
    void theEyesOrderIsThatOfCss(String hex, double lightness, double chroma, double hue) {
        Oklch seen = Oklch.of(Color.of(hex));
        assertThat(seen.lightness()).isCloseTo(lightness, within(0.001));
        assertThat(seen.chroma()).isCloseTo(chroma, within(0.001));
        assertThat((Math.toDegrees(seen.hue()) + 360) % 360).isCloseTo(hue, within(0.1));
        assertThat(seen.color()).isEqualTo(Color.of(hex));
    }

    @ParameterizedTest
    @CsvSource({"#0E6568, 0e6568", "0e6568, 0e6568", "' #FE0 ', ffee00"})
    void aColorIsReadAsPeopleTypeIt(String typed, String digits) {
        assertThat(Color.of(typed).digits()).isEqualTo(digits);
    }

    @ParameterizedTest
    @CsvSource({"''", "#12", "#12345", "red", "#gggggg", "#0e6568; } body { color: red"})
    void whatIsNoColorIsNone(String typed) {
        assertThat(Color.find(typed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "#ffe600, false, true",
        "#000000, true, false",
        "#ffffff, false, true",
        "#c8102e, true, false",
        "#0e6568, true, false",
        "#808080, false, false"
    })
    void whatCanBeReadStaysAsItIs(String hex, boolean byDay, boolean byNight) {
        Color chosen = Color.of(hex);
        assertThat(Tinter.verdict(chosen, Theme.LIGHT).passes()).isEqualTo(byDay);
        assertThat(Tinter.verdict(chosen, Theme.DARK).passes()).isEqualTo(byNight);
        assertThat(Tinter.shades(chosen, Theme.LIGHT).accent().equals(chosen)).isEqualTo(byDay);
        assertThat(Tinter.shades(chosen, Theme.DARK).accent().equals(chosen)).isEqualTo(byNight);
    }

    /** Thousands of colours, the same in each run. */
    @ParameterizedTest
    @EnumSource
    void everythingThatIsShownCanBeRead(Theme theme) {
        Random dice = new Random(42);
        for (int i = 0; i < 5000; i++)
            assertReadable(new Color(dice.nextInt(256), dice.nextInt(256), dice.nextInt(256)), theme);
        for (String edge : new String[] {"#ffe600", "#000000", "#ffffff", "#c8102e", "#00ff00", "#0000ff", "#ff00ff"})
            assertReadable(Color.of(edge), theme);
    }

    private static void assertReadable(Color chosen, Theme theme) {
        Shades shades = Tinter.shades(chosen, theme);
        for (Color ground : theme.grounds()) {
            assertApart(chosen, shades.accent(), ground);
            assertApart(chosen, shades.deep(), ground);
        }
        assertApart(chosen, shades.accent(), shades.wash());
        assertApart(chosen, shades.accent(), shades.ink());
        assertApart(chosen, shades.deep(), shades.ink());
        for (Color ink : theme.inks()) assertApart(chosen, ink, shades.wash());
    }

    private static void assertApart(Color chosen, Color one, Color two) {
        assertThat(one.contrastTo(two))
                .as("%s: %s and %s", chosen.hex(), one.hex(), two.hex())
                .isGreaterThanOrEqualTo(Tinter.TEXT);
    }

    @ParameterizedTest
    @CsvSource({"#ffe600", "#c8102e", "#1e90ff", "#7fff00", "#ff69b4"})
    void theHueStaysWhatItWas(String hex) {
        double chosen = Oklch.of(Color.of(hex)).hue();
        for (Theme theme : Theme.values())
            assertThat(Oklch.of(Tinter.shades(Color.of(hex), theme).accent()).hue())
                    .isCloseTo(chosen, within(0.04));
    }

    /** One step nearer to what was chosen, and it could not be read any more. */
    @Test
    void noMoreIsChangedThanNeeded() {
        Verdict yellow = Tinter.verdict(Color.of("#ffe600"), Theme.LIGHT);
        assertThat(yellow.ratio()).isEqualTo(1.0);
        Oklch shown = Oklch.of(yellow.shown());
        Color nearer = shown.withLightness(shown.lightness() + 0.012).color();
        assertThat(Tinter.verdict(nearer, Theme.LIGHT).passes()).isFalse();
    }

    @Test
    void blackAndWhiteBecomeTheNearestGrey() {
        Color black = Tinter.shades(Color.of("#000000"), Theme.DARK).accent();
        Color white = Tinter.shades(Color.of("#ffffff"), Theme.LIGHT).accent();
        assertThat(black.red()).isEqualTo(black.blue()).isBetween(0x80, 0xB0);
        assertThat(white.red()).isEqualTo(white.blue()).isBetween(0x50, 0x70);
    }

    /** Else something would be reckoned against a paper that no page has. */
    @Test
    void theTokensAreThoseOfThePages() throws IOException {
        String css = new String(
                TinterTest.class
                        .getResourceAsStream("/org/zwischenraum/web/web.css")
                        .readAllBytes(),
                StandardCharsets.UTF_8);
        int night = css.indexOf("@media (prefers-color-scheme: dark)");
        assertTokens(Theme.LIGHT, css.substring(0, night));
        assertTokens(Theme.DARK, css.substring(night, css.indexOf("@media (prefers-contrast: more)")));
    }

    private static void assertTokens(Theme theme, String css) {
        theme.tokens().forEach((name, color) -> assertThat(css).containsIgnoringCase("--" + name + ": " + color.hex()));
        Shades usual = theme.usual();
        assertThat(css)
                .containsIgnoringCase("--sea: " + usual.accent().hex())
                .containsIgnoringCase("--sea-deep: " + usual.deep().hex())
                .containsIgnoringCase("--sea-wash: " + usual.wash().hex())
                .containsIgnoringCase("--on-sea: " + usual.ink().hex());
    }
}
