package org.zwischenraum.plans;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.zwischenraum.house.Fixture;
import org.zwischenraum.house.Knock;
import org.zwischenraum.house.Scene;
import org.zwischenraum.spaces.SpacesFixture;

/** The plan of the space that the house was founded with. */
public class PlansFixture implements Fixture {
    private final Map<String, Function<Scene, Knock>> knocks = new HashMap<>();

    public PlansFixture() {
        for (String door : List.of("/plan/edit", "/plan/versions", "/plan/picture"))
            knocks.put("GET /spaces/{id}" + door, scene -> Knock.at(SpacesFixture.path(scene) + door));
        for (String door : List.of("/plan/picture", "/plan/picture/removal"))
            knocks.put("POST /spaces/{id}" + door, scene -> Knock.at(SpacesFixture.path(scene) + door));
        knocks.put("POST /spaces/{id}/plan", scene -> Knock.at(SpacesFixture.path(scene) + "/plan", "do", "draft"));
        knocks.put(
                "POST /spaces/{id}/plan/versions/{number}/restoration",
                scene -> Knock.at(SpacesFixture.path(scene) + "/plan/versions/7/restoration"));
        knocks.put("GET /api/v1/spaces/{id}", scene -> Knock.json("/api/v1" + SpacesFixture.path(scene), ""));
    }

    @Override
    public Map<String, Function<Scene, Knock>> knocks() {
        return knocks;
    }
}
