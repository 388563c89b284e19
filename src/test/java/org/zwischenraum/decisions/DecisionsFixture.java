package org.zwischenraum.decisions;

import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.zwischenraum.house.Fixture;
import org.zwischenraum.house.Knock;
import org.zwischenraum.house.Scene;
import org.zwischenraum.introductions.IntroductionsFixture;

/** The link in a letter to Mira: Paul would like to make her and Anna known to each other. */
public class DecisionsFixture implements Fixture {
    @Override
    public Map<String, Function<Scene, Knock>> knocks() {
        return Map.of(
                "GET /decisions/{link}", scene -> Knock.at(link(scene)),
                "POST /decisions/{link}/acceptance", scene -> Knock.at(link(scene) + "/acceptance"),
                "POST /decisions/{link}/refusal", scene -> Knock.at(link(scene) + "/refusal"));
    }

    private static String link(Scene scene) {
        UUID matter = IntroductionsFixture.introduction(scene);
        String link = scene.the(Decisions.class)
                .link(scene.mira().id(), "/introductions/" + matter)
                .orElseThrow();
        return link.substring(link.indexOf("/decisions/"));
    }
}
