package org.zwischenraum.outcomes;

import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.zwischenraum.house.Fixture;
import org.zwischenraum.house.Knock;
import org.zwischenraum.house.Scene;
import org.zwischenraum.introductions.Introduction;
import org.zwischenraum.introductions.Introductions;
import org.zwischenraum.introductions.IntroductionsFixture;
import org.zwischenraum.introductions.Replies;
import org.zwischenraum.members.Member;

/** Weeks ago Paul made Mira and Anna known to each other, and Mira has told what became of it. */
public class OutcomesFixture implements Fixture {
    private static final String STORY = "Ein Buch.";

    @Override
    public Map<String, Function<Scene, Knock>> knocks() {
        return Map.of(
                "GET /introductions/{id}/outcome", scene -> Knock.at(outcome(scene)),
                "POST /introductions/{id}/outcome", scene -> Knock.at(outcome(scene), "text", STORY),
                "POST /introductions/{id}/outcome/agreement",
                        scene -> Knock.at(outcome(scene) + "/agreement", "text", STORY),
                "POST /introductions/{id}/outcome/refusal", scene -> Knock.at(outcome(scene) + "/refusal"));
    }

    private static String outcome(Scene scene) {
        UUID id = IntroductionsFixture.introduction(scene);
        Member mira = scene.house().memberOf(scene.mira());
        Replies replies = scene.the(Replies.class);
        replies.consent(id, mira);
        replies.consent(id, scene.house().memberOf(scene.house().member("anna")));
        Introduction introduction = scene.the(Introductions.class).get(id);
        Outcomes outcomes = scene.the(Outcomes.class);
        introduction.two().forEach(member -> outcomes.ask(introduction, member));
        outcomes.tell(id, STORY, mira);
        return Outcomes.path(introduction);
    }
}
