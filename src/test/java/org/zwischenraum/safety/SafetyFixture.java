package org.zwischenraum.safety;

import static java.util.Map.entry;

import java.util.Map;
import java.util.function.Function;
import org.zwischenraum.house.Fixture;
import org.zwischenraum.house.Knock;
import org.zwischenraum.house.Scene;
import org.zwischenraum.members.Members;
import org.zwischenraum.web.Ids;

/** Keeping away from Mira, telling about her, and what Tanja decides about her. */
public class SafetyFixture implements Fixture {
    @Override
    public Map<String, Function<Scene, Knock>> knocks() {
        return Map.ofEntries(
                at("GET /people/{id}/apart", scene -> person(scene, "/apart")),
                at("POST /people/{id}/apart", scene -> person(scene, "/apart", "kind", "NEVER")),
                at("POST /people/{id}/apart/end", scene -> person(scene, "/apart/end", "kind", "NEVER")),
                at("GET /people/{id}/reports", scene -> person(scene, "/reports")),
                at("POST /people/{id}/reports", scene -> person(scene, "/reports", "words", "Laut")),
                at(
                        "POST /hosting/reports/{report}/settlement",
                        scene -> Knock.at("/hosting/reports/" + reported(scene) + "/settlement", "decision", "TALKED")),
                at("POST /hosting/members/{id}/role", scene -> hosting(scene, "/role", "role", "MEMBER")),
                at("POST /hosting/members/{id}/standing-in", scene -> hosting(scene, "/standing-in")),
                at("POST /hosting/members/{id}/standing-in/end", scene -> hosting(scene, "/standing-in/end")),
                at("POST /api/v1/me/blocks", scene -> Knock.json("/api/v1/me/blocks", about(scene, ""))),
                at(
                        "DELETE /api/v1/me/blocks/{member}",
                        scene -> Knock.at("/api/v1/me/blocks/" + scene.mira().id())),
                at(
                        "POST /api/v1/reports",
                        scene -> Knock.json("/api/v1/reports", about(scene, ", \"text\": \"Laut\""))));
    }

    private static Map.Entry<String, Function<Scene, Knock>> at(String door, Function<Scene, Knock> knock) {
        return entry(door, knock);
    }

    /** Jonas has told something about Mira. */
    private static java.util.UUID reported(Scene scene) {
        java.util.UUID id = Ids.next();
        Members members = scene.the(Members.class);
        scene.the(Reports.class)
                .make(id, members.get(scene.jonas().id()), scene.mira().id(), "Laut");
        return id;
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
}
