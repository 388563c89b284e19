package org.zwischenraum.look;

import java.util.Map;
import java.util.function.Function;
import org.zwischenraum.house.Fixture;
import org.zwischenraum.house.Knock;
import org.zwischenraum.house.Scene;

/** A colour as a host types it, and what is drawn from one. */
public class LookFixture implements Fixture {
    @Override
    public Map<String, Function<Scene, Knock>> knocks() {
        return Map.of(
                "GET /assets/look/{color}/{name}", scene -> Knock.at("/assets/look/c8102e/accent.css"),
                "POST /hosting/house/look", scene -> Knock.at("/hosting/house/look", "accent", "#c8102e"),
                "POST /hosting/house/look/picture",
                        scene -> Knock.file("/hosting/house/look/picture", new byte[0], "picture", "x.png"));
    }
}
