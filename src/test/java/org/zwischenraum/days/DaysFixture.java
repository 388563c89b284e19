package org.zwischenraum.days;

import java.util.Map;
import java.util.function.Function;
import org.zwischenraum.house.Fixture;
import org.zwischenraum.house.Knock;
import org.zwischenraum.house.Scene;

/** A day that has been. */
public class DaysFixture implements Fixture {
    private static final String DAY = "/days/2026-01-05";

    @Override
    public Map<String, Function<Scene, Knock>> knocks() {
        return Map.of(
                "GET /days/{day}", scene -> Knock.at(DAY),
                "POST /days/{day}/entries",
                        scene -> Knock.at(DAY + "/entries")
                                .with("id", scene.newId())
                                .with("words", "Fertig"),
                "POST /days/entries/{id}/removal",
                        scene -> Knock.at("/days/entries/" + scene.newId() + "/removal")
                                .with("day", "2026-01-05"),
                "POST /days/keeping", scene -> Knock.at("/days/keeping").with("keep", true));
    }
}
