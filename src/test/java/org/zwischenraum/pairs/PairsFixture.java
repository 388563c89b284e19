package org.zwischenraum.pairs;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.zwischenraum.house.Fixture;
import org.zwischenraum.house.Knock;
import org.zwischenraum.house.Scene;
import org.zwischenraum.web.Ids;

/** Mira and Anna, who could get to know each other. */
public class PairsFixture implements Fixture {
    @Override
    public Map<String, Function<Scene, Knock>> knocks() {
        return Map.of(
                "POST /pairs/{id}/putting-away",
                scene -> Knock.at("/pairs/" + pair(scene) + "/putting-away"),
                "POST /pairs/{id}/taking-back",
                scene -> Knock.at("/pairs/" + pair(scene) + "/taking-back"));
    }

    private static UUID pair(Scene scene) {
        scene.house().sql().sql("delete from pair").update();
        UUID anna = scene.house().member("anna").id();
        Pair pair = new Pair(Ids.next(), scene.mira().id(), anna, Origin.GOAL, Optional.empty(), "Ein Buch", List.of());
        scene.the(Pairs.class).keep(pair);
        return pair.id();
    }
}
