package org.zwischenraum.metoo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.zwischenraum.asks.AsksFixture;
import org.zwischenraum.house.Fixture;
import org.zwischenraum.house.Knock;
import org.zwischenraum.house.Scene;

/** "Geht mir auch so" on an ask of Mira's. */
public class MeTooFixture implements Fixture {
    private final Map<String, Function<Scene, Knock>> knocks = new HashMap<>();

    public MeTooFixture() {
        for (String door : List.of("/me-too", "/me-too/removal", "/table/acceptance", "/table/refusal"))
            knocks.put(
                    "POST /asks/{id}" + door,
                    scene -> Knock.at(AsksFixture.post(scene, scene.mira()).path() + door));
    }

    @Override
    public Map<String, Function<Scene, Knock>> knocks() {
        return knocks;
    }
}
