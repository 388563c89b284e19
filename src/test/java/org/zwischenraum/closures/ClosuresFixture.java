package org.zwischenraum.closures;

import java.util.Map;
import java.util.function.Function;
import org.zwischenraum.asks.AsksFixture;
import org.zwischenraum.house.Fixture;
import org.zwischenraum.house.Knock;
import org.zwischenraum.house.Scene;

/** The end of an ask of Mira's. */
public class ClosuresFixture implements Fixture {
    @Override
    public Map<String, Function<Scene, Knock>> knocks() {
        return Map.of(
                "GET /asks/{id}/closure",
                scene -> Knock.at(closure(scene)),
                "POST /asks/{id}/closure",
                scene -> Knock.at(closure(scene)),
                "POST /api/v1/asks/{id}/closure",
                scene -> Knock.json("/api/v1" + closure(scene), "{}"));
    }

    private static String closure(Scene scene) {
        return AsksFixture.post(scene, scene.mira()).path() + "/closure";
    }
}
