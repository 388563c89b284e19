package org.zwischenraum.answers;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.zwischenraum.asks.Ask;
import org.zwischenraum.asks.AsksFixture;
import org.zwischenraum.house.Fixture;
import org.zwischenraum.house.Knock;
import org.zwischenraum.house.Scene;
import org.zwischenraum.members.Member;

/** Answers to an ask of Mira's, and one that she gave to Paul. */
public class AnswersFixture implements Fixture {
    private final Map<String, Function<Scene, Knock>> knocks = new HashMap<>();

    public AnswersFixture() {
        answers();
        programs();
    }

    @Override
    public Map<String, Function<Scene, Knock>> knocks() {
        return knocks;
    }

    private void answers() {
        knocks.put("GET /asks/{ask}/answers", scene -> Knock.at(path(scene) + "/answers"));
        knocks.put(
                "POST /asks/{ask}/answers",
                scene -> Knock.at(path(scene) + "/answers", "id", scene.newId(), "text", "Frag die Kammer"));
        knocks.put("POST /asks/{ask}/answers/{id}/removal", scene -> Knock.at(answer(scene) + "/removal"));
    }

    private void programs() {
        knocks.put("GET /api/v1/asks/{ask}/answers", scene -> api(scene, "/answers", ""));
        knocks.put(
                "POST /api/v1/asks/{ask}/answers", scene -> api(scene, "/answers", "{\"text\": \"Frag die Kammer\"}"));
    }

    private static Knock api(Scene scene, String door, String json) {
        return Knock.json("/api/v1" + path(scene) + door, json);
    }

    private static Ask ask(Scene scene) {
        return AsksFixture.post(scene, scene.mira());
    }

    private static String path(Scene scene) {
        return ask(scene).path();
    }

    /** An answer that Mira gave to Paul, and may take back. */
    private static String answer(Scene scene) {
        Ask ask = AsksFixture.post(scene, scene.house().member("paul"));
        Member mira = scene.house().memberOf(scene.mira());
        UUID answer = scene.the(Answers.class)
                .give(scene.newId(), "Frag die Kammer", ask, mira)
                .id();
        return ask.path() + "/answers/" + answer;
    }
}
