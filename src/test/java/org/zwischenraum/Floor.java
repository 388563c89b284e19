package org.zwischenraum;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The floors of the house, from the ground upwards: what stands on one may use only what stands below it. */
enum Floor {
    CELLAR(
            "web",
            "live",
            "text",
            "color",
            "sheets",
            "couriers",
            "media",
            "mail",
            "search",
            "jobs",
            "audit",
            "settings",
            "database",
            "command",
            "metrics",
            "belongings",
            "switches"),
    GROUND("community"),
    DOOR("entry"),
    KEYS("invitations", "tokens", "passkeys", "recovery"),
    PEOPLE("members"),
    PEACE("safety"),
    SELF("profiles"),
    /** Words, what they mean, and who among all fits them. */
    LANGUAGE("reading"),
    MEANING("lexicon", "sentences", "reasons"),
    FITTING("matching"),
    /** The words by which this house understands, and the index of lines read by them. */
    WORDS("vocabulary", "retrieval"),
    /** What an operator imports or installs beside them. */
    IMPORTED("esco", "dictionaries"),
    KNOWING("expertise"),
    COMPANY("people", "joining", "imports"),
    /** Letters that are answered without coming in. */
    BACK("decisions"),
    POST("inbox"),
    /** What hosts do when something goes wrong between people. */
    ORDER("moderation"),
    /** What comes back by mail, and what reaches people beside it. */
    RETURN("inbound", "push"),
    COMMONS("chat", "spaces", "calls"),
    /** What stands where in a space. */
    DRAWN("plans"),
    BRIDGE("introductions", "phonecalls", "tellings"),
    FEATURES("asks", "outcomes", "presences"),
    /** The page on which those who are here are seen. */
    VIEW("floor"),
    /** What keeps a house for years. */
    UPKEEP("upkeep"),
    /** What people who are here do, and how they come in. */
    TOGETHER("tables", "arrivals", "approaches", "breaks"),
    /** What comes back to an ask: words, or somebody's name. */
    REPLIES("answers", "recommendations"),
    /** One person is asked. */
    ASKING("requests"),
    /** Those who could help are found. */
    FINDING("suggestions"),
    /** What features grow at their sides, too large to live inside them. */
    ANNEXES("cards", "metoo", "closures", "teaching", "earlier", "pairs", "quick", "days", "themes"),
    /** What hosts keep in order between themselves. */
    COUNTER("roster", "rota", "care"),
    /** A house of made-up people, to show and to measure. */
    SHOW("demo"),
    ROOF(
            "mine",
            "leaving",
            "exports",
            "syncs",
            "sight",
            "circulars",
            "hosting",
            "look",
            "tone",
            "welcomes",
            "home",
            "installed",
            "weekly",
            "webhooks",
            "workday",
            "bench",
            "load");

    private final List<String> modules;

    Floor(String... modules) {
        this.modules = List.of(modules);
    }

    List<String> modules() {
        return modules;
    }

    /** The floor that a module stands on, if it is a module of the house at all. */
    static Optional<Floor> of(String module) {
        return Arrays.stream(values())
                .filter(floor -> floor.modules.contains(module))
                .findFirst();
    }

    /** In the cellar tools may use each other (a circle is refused elsewhere); above it arrows go strictly down. */
    boolean mayUse(Floor other) {
        return this == CELLAR ? other == CELLAR : other.compareTo(this) < 0;
    }
}
