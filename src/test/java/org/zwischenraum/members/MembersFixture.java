package org.zwischenraum.members;

import static java.util.Map.entry;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.zwischenraum.house.Fixture;
import org.zwischenraum.house.Knock;
import org.zwischenraum.house.Scene;
import org.zwischenraum.web.Ids;

/** Mira's page, an offer and a draft of hers, what is told about her, and a file that Tanja brings along. */
public class MembersFixture implements Fixture {
    private static final byte[] FILE = "email,name\nneu@example.org,Neu\n".getBytes(StandardCharsets.UTF_8);

    @Override
    public Map<String, Function<Scene, Knock>> knocks() {
        return Map.ofEntries(
                at("GET /people/{id}", scene -> person(scene, "")),
                at("GET /people/{id}/face", scene -> person(scene, "/face")),
                at("GET /people/{id}/apart", scene -> person(scene, "/apart")),
                at("POST /people/{id}/apart", scene -> person(scene, "/apart", "kind", "NEVER")),
                at("POST /people/{id}/apart/end", scene -> person(scene, "/apart/end", "kind", "NEVER")),
                at("GET /people/{id}/reports", scene -> person(scene, "/reports")),
                at("POST /people/{id}/reports", scene -> person(scene, "/reports", "words", "Laut")),
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
                at(
                        "POST /hosting/reports/{report}/settlement",
                        scene -> Knock.at("/hosting/reports/" + Ids.next() + "/settlement")),
                at("GET /hosting/members/{id}", scene -> hosting(scene, "")),
                at("POST /hosting/members/{id}/role", scene -> hosting(scene, "/role", "role", "MEMBER")),
                at("POST /hosting/members/{id}/suspension", scene -> hosting(scene, "/suspension")),
                at("POST /hosting/members/{id}/suspension/end", scene -> hosting(scene, "/suspension/end")),
                at("POST /hosting/import", scene -> Knock.file("/hosting/import", FILE, "file", "x.csv")),
                at("GET /hosting/import/{id}", scene -> Knock.at("/hosting/import/" + file(scene))),
                at("POST /hosting/import/{id}", scene -> Knock.at("/hosting/import/" + file(scene))),
                at(
                        "GET /api/v1/members/{id}",
                        scene -> Knock.at("/api/v1/members/" + scene.mira().id())),
                at("POST /api/v1/members/import", scene -> Knock.json("/api/v1/members/import", "email,name\n")),
                at("PATCH /api/v1/me", scene -> Knock.json("/api/v1/me", "{}")),
                at("POST /api/v1/me/offers", scene -> Knock.json("/api/v1/me/offers", "{\"text\": \"Ich lese\"}")),
                at(
                        "PATCH /api/v1/me/offers/{offer}",
                        scene -> Knock.json("/api/v1/me/offers/" + offer(scene), "{\"text\": \"Ich lese\"}")),
                at("DELETE /api/v1/me/offers/{offer}", scene -> Knock.at("/api/v1/me/offers/" + offer(scene))),
                at("POST /api/v1/me/blocks", scene -> Knock.json("/api/v1/me/blocks", about(scene, ""))),
                at(
                        "DELETE /api/v1/me/blocks/{member}",
                        scene -> Knock.at("/api/v1/me/blocks/" + scene.mira().id())),
                at("PUT /api/v1/me/pause", scene -> Knock.json("/api/v1/me/pause", "{\"paused\": true}")),
                at(
                        "POST /api/v1/reports",
                        scene -> Knock.json("/api/v1/reports", about(scene, ", \"text\": \"Laut\""))));
    }

    private static Map.Entry<String, Function<Scene, Knock>> at(String door, Function<Scene, Knock> knock) {
        return entry(door, knock);
    }

    private static Knock person(Scene scene, String rest, Object... pairs) {
        return Knock.at("/people/" + scene.mira().id() + rest, pairs);
    }

    private static Knock hosting(Scene scene, String rest, Object... pairs) {
        return Knock.at("/hosting/members/" + scene.mira().id() + rest, pairs);
    }

    private static String about(Scene scene, String more) {
        return "{\"memberId\": \"" + scene.mira().id() + "\"" + more + "}";
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

    private static UUID file(Scene scene) {
        UUID id = Ids.next();
        scene.the(ImportFiles.class).keep(id, "x.csv", FILE, scene.house().memberOf(scene.tanja()));
        return id;
    }

    private static Member mira(Scene scene) {
        return scene.house().memberOf(scene.mira());
    }
}
