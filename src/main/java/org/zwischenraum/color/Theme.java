package org.zwischenraum.color;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The two dresses of the pages, with the tokens of {@code web.css} that stand beside the house's colour. A test compares them. */
public enum Theme {
    LIGHT(
            Map.of("paper", "#FBF7F0", "card", "#FFFFFF", "sunk", "#F4EDE1", "line", "#E6DCCC", "edge", "#8C8375"),
            Map.of("clay-wash", "#F8E4DA", "moss-wash", "#E6EFD9", "amber-wash", "#FAEBCB"),
            Map.of("ink", "#2A2926", "soft", "#655F56", "clay", "#A8482A"),
            Shades.of("#0E6568", "#0A4F52", "#DDEEEC", "#FFFFFF")),
    DARK(
            Map.of("paper", "#14202A", "card", "#1B2935", "sunk", "#101A22", "line", "#2E4050", "edge", "#74889A"),
            Map.of("clay-wash", "#3E2A24", "moss-wash", "#24331F", "amber-wash", "#3A2F17"),
            Map.of("ink", "#EFE9DF", "soft", "#A9B5BE", "clay", "#F2A585"),
            Shades.of("#74CBC6", "#94DAD6", "#17383C", "#0F1B24"));

    private final Map<String, Color> tokens = new TreeMap<>();
    private final List<Color> grounds;
    private final List<Color> inks;
    private final Shades usual;

    Theme(Map<String, String> ground, Map<String, String> washes, Map<String, String> inks, Shades usual) {
        ground.forEach(this::keep);
        washes.forEach(this::keep);
        inks.forEach(this::keep);
        this.grounds = List.of(
                token("paper"),
                token("card"),
                token("sunk"),
                token("clay-wash"),
                token("moss-wash"),
                token("amber-wash"));
        this.inks = List.of(token("ink"), token("soft"), token("clay"));
        this.usual = usual;
    }

    private void keep(String name, String hex) {
        tokens.put(name, Color.of(hex));
    }

    /** Tokens by name, without those of the house's own colour. */
    public Map<String, Color> tokens() {
        return Map.copyOf(tokens);
    }

    /** What the house's colour is where nobody chose one. */
    public Shades usual() {
        return usual;
    }

    public Color paper() {
        return token("paper");
    }

    /** All on which links and buttons stand. */
    List<Color> grounds() {
        return grounds;
    }

    /** All that is written on a wash of the house's colour beside the colour itself. */
    List<Color> inks() {
        return inks;
    }

    private Color token(String name) {
        Color color = tokens.get(name);
        if (color == null) throw new IllegalArgumentException("no token " + name);
        return color;
    }
}
