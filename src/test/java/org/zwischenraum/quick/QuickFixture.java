package org.zwischenraum.quick;

import java.util.Map;
import java.util.function.Function;
import org.zwischenraum.asks.AsksFixture;
import org.zwischenraum.house.Fixture;
import org.zwischenraum.house.Knock;
import org.zwischenraum.house.Scene;

/** An ask of Mira's. */
public class QuickFixture implements Fixture {
    @Override
    public Map<String, Function<Scene, Knock>> knocks() {
        return Map.of(
                "POST /asks/{id}/pass",
                scene -> Knock.at(AsksFixture.post(scene, scene.mira()).path() + "/pass"));
    }
}
