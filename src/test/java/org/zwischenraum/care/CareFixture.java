package org.zwischenraum.care;

import java.util.Map;
import java.util.function.Function;
import org.zwischenraum.house.Fixture;
import org.zwischenraum.house.Knock;
import org.zwischenraum.house.Scene;

/** Mira stayed away. */
public class CareFixture implements Fixture {
    @Override
    public Map<String, Function<Scene, Knock>> knocks() {
        return Map.of(
                "POST /care/newcomers/{member}/putting-away",
                        scene -> Knock.at("/care/newcomers/" + scene.mira().id() + "/putting-away"),
                "POST /care/newcomers/{member}/taking-back",
                        scene -> Knock.at("/care/newcomers/" + scene.mira().id() + "/taking-back"),
                "POST /care/absences/{member}/putting-away",
                        scene -> Knock.at("/care/absences/" + scene.mira().id() + "/putting-away"),
                "POST /care/absences/{member}/taking-back",
                        scene -> Knock.at("/care/absences/" + scene.mira().id() + "/taking-back"),
                "POST /me/care/proposals", scene -> Knock.at("/me/care/proposals", "wanted", "false"),
                "POST /me/care/absences", scene -> Knock.at("/me/care/absences", "wanted", "false"));
    }
}
