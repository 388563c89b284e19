package org.zwischenraum.introductions;

import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.zwischenraum.house.Fixture;
import org.zwischenraum.house.Knock;
import org.zwischenraum.house.Scene;
import org.zwischenraum.members.Member;
import org.zwischenraum.web.Ids;

/** Paul would like to make Mira and Anna known to each other. */
public class IntroductionsFixture implements Fixture {
    @Override
    public Map<String, Function<Scene, Knock>> knocks() {
        return Map.ofEntries(
                Map.entry("GET /introductions/{id}", scene -> Knock.at(path(scene))),
                Map.entry("POST /introductions", scene -> Knock.at("/introductions", form(scene))),
                Map.entry("POST /introductions/{id}/consent", scene -> Knock.at(path(scene) + "/consent")),
                Map.entry("POST /introductions/{id}/refusal", scene -> Knock.at(path(scene) + "/refusal")),
                Map.entry("POST /introductions/{id}/postponement", scene -> Knock.at(path(scene) + "/postponement")),
                Map.entry(
                        "POST /introductions/wishes/{id}/setting-aside",
                        scene -> Knock.at("/introductions/wishes/" + wish(scene) + "/setting-aside")),
                Map.entry(
                        "POST /api/v1/introductions",
                        scene -> Knock.json("/api/v1/introductions", "{\"people\":[],\"words\":\"\"}")),
                Map.entry("GET /api/v1/introductions/{id}", scene -> Knock.json("/api/v1" + path(scene), "")),
                Map.entry(
                        "POST /api/v1/introductions/{id}/consent",
                        scene -> Knock.json("/api/v1" + path(scene) + "/consent", "")),
                Map.entry(
                        "POST /api/v1/introductions/{id}/refusal",
                        scene -> Knock.json("/api/v1" + path(scene) + "/refusal", "")),
                Map.entry(
                        "POST /api/v1/introductions/{id}/postponement",
                        scene -> Knock.json("/api/v1" + path(scene) + "/postponement", "")));
    }

    private static Object[] form(Scene scene) {
        UUID anna = scene.house().member("anna").id();
        UUID carla = scene.house().member("carla").id();
        return new Object[] {"id", scene.newId(), "people", anna, "people", carla, "words", "Trinkt einen Kaffee."};
    }

    private static String path(Scene scene) {
        return "/introductions/" + introduction(scene);
    }

    /** Of Mira and Anna by Paul, and both were asked. */
    public static UUID introduction(Scene scene) {
        Member paul = scene.house().memberOf(scene.house().member("paul"));
        UUID id = scene.the(Proposals.class)
                .propose(paul, scene.mira().id(), scene.house().member("anna").id(), "Trinkt einen Kaffee.", null);
        scene.house().runDue();
        // Whatever the other doors have led to: Mira was asked.
        scene.the(Invitations.class).ask(id, scene.mira().id());
        return id;
    }

    private static UUID wish(Scene scene) {
        Wishes wishes = scene.the(Wishes.class);
        UUID about = Ids.next();
        wishes.wish(
                scene.house().memberOf(scene.mira()),
                scene.house().member("anna").id(),
                about,
                "Ein Buch");
        return wishes.open().getLast().id();
    }
}
