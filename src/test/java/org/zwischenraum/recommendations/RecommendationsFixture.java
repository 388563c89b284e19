package org.zwischenraum.recommendations;

import java.util.Map;
import java.util.function.Function;
import org.zwischenraum.asks.AsksFixture;
import org.zwischenraum.house.Fixture;
import org.zwischenraum.house.Knock;
import org.zwischenraum.house.Scene;

/** Anna, recommended for an ask of Mira's. */
public class RecommendationsFixture implements Fixture {
    @Override
    public Map<String, Function<Scene, Knock>> knocks() {
        return Map.of(
                "GET /asks/{ask}/recommendations/new",
                scene -> Knock.at(door(scene) + "/new"),
                "POST /asks/{ask}/recommendations",
                scene -> Knock.at(door(scene), "id", scene.newId(), "member", anna(scene), "words", "Frag sie."),
                "POST /api/v1/asks/{id}/recommendations",
                scene -> Knock.json("/api/v1" + door(scene), "{\"memberId\": \"" + anna(scene) + "\"}"));
    }

    private static Object anna(Scene scene) {
        return scene.house().member("anna").id();
    }

    private static String door(Scene scene) {
        return AsksFixture.post(scene, scene.mira()).path() + "/recommendations";
    }
}
