package org.zwischenraum.teaching;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.zwischenraum.asks.AsksFixture;
import org.zwischenraum.house.Fixture;
import org.zwischenraum.house.Knock;
import org.zwischenraum.house.Scene;
import org.zwischenraum.lexicon.Row;
import org.zwischenraum.vocabulary.HouseWords;

/** A name that the house has for screen printing. */
public class TeachingFixture implements Fixture {
    private static final String CONCEPT = "screen-printer";
    private static final String PAGE = Paths.concept(CONCEPT);
    private static final String API = "/api/v1/words";
    private final Map<String, Function<Scene, Knock>> knocks = new HashMap<>();

    public TeachingFixture() {
        pages();
        changes();
        programs();
    }

    @Override
    public Map<String, Function<Scene, Knock>> knocks() {
        return knocks;
    }

    private void pages() {
        knocks.put("GET /hosting/words/concepts/{id}", scene -> Knock.at(PAGE));
        knocks.put(
                "POST /hosting/words/concepts",
                scene -> Knock.at(Paths.CONCEPTS, "id", scene.newId(), "kind", "THING", "de", "Keller"));
        knocks.put("POST /hosting/words/concepts/{id}/removal", scene -> Knock.at(PAGE + "/removal"));
        byFile("[" + CONCEPT + "] trade\nde: Keller\n");
    }

    private void byFile(String file) {
        knocks.put(
                "POST /hosting/words/import",
                scene -> Knock.file(
                        "/hosting/words/import", file.getBytes(StandardCharsets.UTF_8), "file", "house.txt"));
    }

    private void changes() {
        knocks.put(
                "POST /hosting/words/concepts/{id}/entries",
                scene -> Knock.at(PAGE + "/entries", "language", "DE", "names", "Keller"));
        knocks.put(
                "POST /hosting/words/concepts/{id}/links",
                scene -> Knock.at(PAGE + "/links", "tie", "NEAR", "other", "baking"));
        knocks.put(
                "POST /hosting/words/concepts/{id}/silences",
                scene -> Knock.at(PAGE + "/silences", "row", "DE", "item", "Plakatdruck"));
        knocks.put(
                "POST /hosting/words/entries/{entry}/removal",
                scene -> Knock.at("/hosting/words/entries/" + entry(scene) + "/removal"));
        knocks.put(
                "POST /hosting/words/hints/{id}/removal",
                scene -> Knock.at("/hosting/words/hints/" + scene.newId() + "/removal"));
        knocks.put(
                "POST /hosting/words/unfound/{ask}/removal",
                scene -> Knock.at("/hosting/words/unfound/"
                        + AsksFixture.post(scene, scene.mira()).id() + "/removal"));
    }

    private void programs() {
        knocks.put("GET /api/v1/words/{id}", scene -> Knock.json(API + "/" + CONCEPT, ""));
        knocks.put(
                "POST /api/v1/words",
                scene -> Knock.json(API, "{\"kind\": \"thing\", \"lines\": {\"de\": [\"Keller\"]}}"));
        knocks.put(
                "POST /api/v1/words/{id}/entries",
                scene -> Knock.json(API + "/" + CONCEPT + "/entries", "{\"lines\": {\"de\": [\"Keller\"]}}"));
        knocks.put(
                "POST /api/v1/words/{id}/silences",
                scene ->
                        Knock.json(API + "/" + CONCEPT + "/silences", "{\"line\": \"de\", \"item\": \"Plakatdruck\"}"));
        knocks.put("DELETE /api/v1/words/{id}", scene -> Knock.json(API + "/" + CONCEPT, ""));
    }

    private static UUID entry(Scene scene) {
        HouseWords words = scene.the(HouseWords.class);
        words.add(CONCEPT, Map.of(Row.DE, List.of("Keller")), scene.tanja().id());
        return words.of(CONCEPT).getFirst().id();
    }
}
