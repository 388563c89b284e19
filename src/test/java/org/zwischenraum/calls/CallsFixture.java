package org.zwischenraum.calls;

import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.zwischenraum.house.Fixture;
import org.zwischenraum.house.Knock;
import org.zwischenraum.house.Scene;
import org.zwischenraum.phonecalls.PhoneCallsFixture;

/** Ten minutes that Mira and Anna have agreed on. */
public class CallsFixture implements Fixture {
    @Override
    public Map<String, Function<Scene, Knock>> knocks() {
        return Map.of(
                "GET /calls/{id}", scene -> Knock.at(call(scene)),
                "GET /calls/{id}/ice", scene -> Knock.at(call(scene) + "/ice"),
                "GET /calls/{id}/elsewhere", scene -> Knock.at(call(scene) + "/elsewhere"),
                "POST /calls/{id}/relay", scene -> Knock.at(call(scene) + "/relay", "only", "true"));
    }

    private static String call(Scene scene) {
        UUID agreed = PhoneCallsFixture.agreed(scene);
        return CallRoom.path(agreed);
    }
}
