package org.zwischenraum.asks;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.zwischenraum.house.Fixture;
import org.zwischenraum.house.Knock;
import org.zwischenraum.house.Scene;
import org.zwischenraum.house.Visitor;
import org.zwischenraum.members.Member;

/** An ask of Mira's. */
public class AsksFixture implements Fixture {
    private static final String TEXT = "Ich brauche jemanden, der meinen Vertrag ins Spanische übersetzt.";
    private final Map<String, Function<Scene, Knock>> knocks = new HashMap<>();

    public AsksFixture() {
        pages();
        programs();
    }

    @Override
    public Map<String, Function<Scene, Knock>> knocks() {
        return knocks;
    }

    private void pages() {
        knocks.put("POST /asks", scene -> Knock.at("/asks", "id", scene.newId(), "text", TEXT));
        knocks.put("GET /asks/{id}", scene -> Knock.at(ask(scene)));
        knocks.put("GET /asks/{id}/edit", scene -> Knock.at(ask(scene) + "/edit"));
        knocks.put("POST /asks/{id}", scene -> Knock.at(ask(scene), "text", TEXT, "version", 1));
        knocks.put("POST /asks/{id}/withdrawal", scene -> Knock.at(ask(scene) + "/withdrawal"));
        knocks.put("POST /asks/{id}/prolongation", scene -> Knock.at(ask(scene) + "/prolongation"));
    }

    private void programs() {
        knocks.put("POST /api/v1/asks", scene -> api("/asks", "{\"kind\": \"service\", \"text\": \"" + TEXT + "\"}"));
        knocks.put("GET /api/v1/asks/{id}", scene -> api(ask(scene), ""));
        knocks.put("PATCH /api/v1/asks/{id}", scene -> api(ask(scene), "{\"text\": \"" + TEXT + "\", \"version\": 1}"));
        knocks.put("DELETE /api/v1/asks/{id}", scene -> api(ask(scene), ""));
        knocks.put("POST /api/v1/asks/{id}/prolongation", scene -> api(ask(scene) + "/prolongation", ""));
    }

    private static Knock api(String path, String json) {
        return Knock.json("/api/v1" + path, json);
    }

    /** The path of an ask of Mira's. */
    private static String ask(Scene scene) {
        return post(scene, scene.mira()).path();
    }

    /** The same ask by anybody. */
    public static Ask post(Scene scene, Visitor author) {
        Member member = scene.house().memberOf(author);
        return scene.the(Asks.class).post(AskForm.empty(scene.newId(), TEXT), member);
    }
}
