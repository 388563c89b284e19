package org.zwischenraum.tone;

import java.util.Map;
import java.util.function.Function;
import org.zwischenraum.house.Fixture;
import org.zwischenraum.house.Knock;
import org.zwischenraum.house.Scene;

/** How a house speaks, as a host chooses it. */
public class ToneFixture implements Fixture {
    @Override
    public Map<String, Function<Scene, Knock>> knocks() {
        return Map.of(
                "POST /hosting/house/tone",
                scene -> Knock.at("/hosting/house/tone", "sign", "COLON", "outside", "FORMAL"));
    }
}
