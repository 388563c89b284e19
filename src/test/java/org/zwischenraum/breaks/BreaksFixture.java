package org.zwischenraum.breaks;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.zwischenraum.house.Fixture;
import org.zwischenraum.house.Knock;
import org.zwischenraum.house.Scene;
import org.zwischenraum.members.Audience;
import org.zwischenraum.presences.Arrival;
import org.zwischenraum.presences.At;
import org.zwischenraum.presences.Presences;
import org.zwischenraum.presences.State;
import org.zwischenraum.spaces.Spaces;

/** Mira is here and invites to lunch. */
public class BreaksFixture implements Fixture {
    @Override
    public Map<String, Function<Scene, Knock>> knocks() {
        return Map.of(
                "GET /spaces/{space}/breaks", scene -> Knock.at("/spaces/" + space(scene) + "/breaks"),
                "GET /spaces/{space}/lunches/new", scene -> Knock.at("/spaces/" + space(scene) + "/lunches/new"),
                "POST /spaces/{space}/lunches",
                        scene -> Knock.at("/spaces/" + space(scene) + "/lunches")
                                .with("id", scene.newId())
                                .with("at", "23:59")
                                .with("places", 2),
                "POST /breaks/coffee",
                        scene -> {
                            comes(scene);
                            return Knock.at("/breaks/coffee");
                        },
                "POST /lunches/{id}/guests",
                        scene ->
                                Knock.at("/lunches/" + lunch(scene) + "/guests").with("online", true),
                "POST /lunches/{id}/guests/removal", scene -> Knock.at("/lunches/" + lunch(scene) + "/guests/removal"),
                "POST /lunches/{id}/removal", scene -> Knock.at("/lunches/" + lunch(scene) + "/removal"));
    }

    private static UUID lunch(Scene scene) {
        UUID id = scene.newId();
        Lunch lunch = new Lunch(
                id,
                space(scene),
                scene.mira().id(),
                scene.house().clock().instant().plusSeconds(60),
                2,
                "",
                List.of());
        scene.the(Lunches.class).invite(lunch);
        return id;
    }

    private static UUID space(Scene scene) {
        return scene.the(Spaces.class).first().id();
    }

    private static void comes(Scene scene) {
        scene.the(Presences.class)
                .arrive(
                        new Arrival(space(scene), At.ON_SITE, State.OPEN, "", Audience.MEMBERS),
                        scene.house().memberOf(scene.mira()));
    }
}
