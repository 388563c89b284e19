package org.zwischenraum.profiles;

import static java.util.Map.entry;

import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.zwischenraum.house.Fixture;
import org.zwischenraum.house.Knock;
import org.zwischenraum.house.Scene;
import org.zwischenraum.members.Member;
import org.zwischenraum.members.Offers;
import org.zwischenraum.members.Terms;

/** What Mira says about herself, an offer of hers, and what Tanja wrote down for her. */
public class ProfilesFixture implements Fixture {
    @Override
    public Map<String, Function<Scene, Knock>> knocks() {
        return Map.ofEntries(
                at("GET /people/{id}/drafts", scene -> person(scene, "/drafts")),
                at(
                        "POST /people/{id}/drafts",
                        scene -> person(scene, "/drafts", "what", "GOALS", "text", "Ein Verlag")),
                at("GET /me/answers/{word}", scene -> Knock.at("/me/answers/goals")),
                at("POST /me/answers/{word}", scene -> Knock.at("/me/answers/goals", "text", "Ein Verlag")),
                at("POST /me/answers/{word}/later", scene -> Knock.at("/me/answers/goals/later")),
                at("POST /me/details", scene -> Knock.at("/me/details", "name", "Mira")),
                at("POST /me/offers", scene -> Knock.at("/me/offers", "text", "Ich lese")),
                at("GET /me/offers/{offer}", scene -> Knock.at("/me/offers/" + offer(scene))),
                at("POST /me/offers/{offer}", scene -> Knock.at("/me/offers/" + offer(scene), "text", "Ich lese")),
                at("POST /me/offers/{offer}/removal", scene -> Knock.at("/me/offers/" + offer(scene) + "/removal")),
                at("POST /me/drafts/{draft}", scene -> Knock.at("/me/drafts/" + draft(scene), "text", "Ein Verlag")),
                at("POST /me/drafts/{draft}/removal", scene -> Knock.at("/me/drafts/" + draft(scene) + "/removal")),
                at("POST /me/picture", scene -> Knock.file("/me/picture", new byte[0], "picture", "x.png")),
                at("PATCH /api/v1/me", scene -> Knock.json("/api/v1/me", "{}")),
                at("POST /api/v1/me/offers", scene -> Knock.json("/api/v1/me/offers", "{\"text\": \"Ich lese\"}")),
                at(
                        "PATCH /api/v1/me/offers/{offer}",
                        scene -> Knock.json("/api/v1/me/offers/" + offer(scene), "{\"text\": \"Ich lese\"}")),
                at("DELETE /api/v1/me/offers/{offer}", scene -> Knock.at("/api/v1/me/offers/" + offer(scene))),
                at("PUT /api/v1/me/pause", scene -> Knock.json("/api/v1/me/pause", "{\"paused\": true}")),
                at("POST /me/language", scene -> Knock.at("/me/language", "language", "es")));
    }

    private static Map.Entry<String, Function<Scene, Knock>> at(String door, Function<Scene, Knock> knock) {
        return entry(door, knock);
    }

    private static Knock person(Scene scene, String rest, Object... pairs) {
        return Knock.at("/people/" + scene.mira().id() + rest, pairs);
    }

    private static UUID offer(Scene scene) {
        return scene.the(Offers.class)
                .add("Ich lese gegen", Terms.FAVOUR, mira(scene))
                .id();
    }

    private static UUID draft(Scene scene) {
        Drafts drafts = scene.the(Drafts.class);
        drafts.propose(
                scene.mira().id(),
                Draft.Matter.GOALS,
                "Ein Verlag",
                scene.tanja().id());
        return drafts.of(mira(scene)).getFirst().id();
    }

    private static Member mira(Scene scene) {
        return scene.house().memberOf(scene.mira());
    }
}
