package org.zwischenraum.spaces;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.zwischenraum.house.Fixture;
import org.zwischenraum.house.Knock;
import org.zwischenraum.house.Scene;
import org.zwischenraum.web.Ids;

/** The space that the house was founded with, and its doors. */
public class SpacesFixture implements Fixture {
    private final Map<String, Function<Scene, Knock>> knocks = new HashMap<>();

    public SpacesFixture() {
        knocks.put("GET /spaces/{id}", scene -> Knock.at(path(scene)));
        for (String door : List.of("/edit", "/hours", "/pictures", "/spaceapi.json"))
            knocks.put("GET /spaces/{id}" + door, scene -> Knock.at(path(scene) + door));
        for (String door : List.of("/closure", "/hours", "/days", "/pictures"))
            knocks.put("POST /spaces/{id}" + door, scene -> Knock.at(path(scene) + door));
        knocks.put("POST /spaces/{id}", scene -> Knock.at(path(scene), "name", "Neu"));
        knocks.put(
                "POST /spaces/{id}/days/removal",
                scene -> Knock.at(path(scene) + "/days/removal", "day", "2026-07-14"));
        knocks.put(
                "POST /spaces/{id}/pictures/{picture}/removal",
                scene -> Knock.at(path(scene) + "/pictures/" + Ids.next() + "/removal"));
    }

    /** Where the space is. */
    public static String path(Scene scene) {
        return scene.the(Spaces.class).first().path();
    }

    @Override
    public Map<String, Function<Scene, Knock>> knocks() {
        return knocks;
    }
}
