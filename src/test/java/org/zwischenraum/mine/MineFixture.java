package org.zwischenraum.mine;

import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.zwischenraum.house.Fixture;
import org.zwischenraum.house.Knock;
import org.zwischenraum.house.Scene;

/** Everything of Mira, packed to take along. */
public class MineFixture implements Fixture {
    @Override
    public Map<String, Function<Scene, Knock>> knocks() {
        return Map.of("GET /me/mine/takeouts/{id}", scene -> Knock.at("/me/mine/takeouts/" + packed(scene)));
    }

    private static UUID packed(Scene scene) {
        Takeouts takeouts = scene.the(Takeouts.class);
        takeouts.ask(scene.house().memberOf(scene.mira()));
        scene.house().runDue();
        return takeouts.latest(scene.house().memberOf(scene.mira()))
                .orElseThrow()
                .id();
    }
}
