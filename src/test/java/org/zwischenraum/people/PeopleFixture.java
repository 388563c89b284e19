package org.zwischenraum.people;

import static java.util.Map.entry;

import java.util.Map;
import java.util.function.Function;
import org.zwischenraum.house.Fixture;
import org.zwischenraum.house.Knock;
import org.zwischenraum.house.Scene;

/** Mira's page, as people and programs see it, and her face. */
public class PeopleFixture implements Fixture {
    @Override
    public Map<String, Function<Scene, Knock>> knocks() {
        return Map.ofEntries(
                at("GET /people/{id}", scene -> person(scene, "")),
                at("GET /people/{id}/face", scene -> person(scene, "/face")),
                at(
                        "GET /api/v1/members/{id}",
                        scene -> Knock.at("/api/v1/members/" + scene.mira().id())));
    }

    private static Map.Entry<String, Function<Scene, Knock>> at(String door, Function<Scene, Knock> knock) {
        return entry(door, knock);
    }

    private static Knock person(Scene scene, String rest, Object... pairs) {
        return Knock.at("/people/" + scene.mira().id() + rest, pairs);
    }
}
