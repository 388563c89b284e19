package org.zwischenraum.approaches;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.zwischenraum.chat.Conversations;
import org.zwischenraum.house.Fixture;
import org.zwischenraum.house.Knock;
import org.zwischenraum.house.Scene;
import org.zwischenraum.members.Audience;
import org.zwischenraum.presences.Arrival;
import org.zwischenraum.presences.At;
import org.zwischenraum.presences.Presences;
import org.zwischenraum.presences.State;
import org.zwischenraum.spaces.Spaces;

/** Mira is here and may be walked up to; she and Jonas are contacts. */
public class ApproachesFixture implements Fixture {
    private final Map<String, Function<Scene, Knock>> knocks = new HashMap<>();

    public ApproachesFixture() {
        for (String way : List.of("wave", "knock", "note", "wish", "reply"))
            knocks.put("POST /approaches/{id}/" + way, scene -> {
                comes(scene);
                return Knock.at("/approaches/" + scene.mira().id() + "/" + way, "words", "Kuchen?");
            });
        for (String door : List.of("here-wish", "here-wish/removal"))
            knocks.put("POST /approaches/{id}/" + door, scene -> {
                scene.the(Conversations.class)
                        .open(
                                scene.newId(),
                                Set.of(scene.mira().id(), scene.jonas().id()),
                                "Buch");
                return Knock.at("/approaches/" + scene.mira().id() + "/" + door);
            });
        knocks.put(
                "POST /approaches/greetings/{id}/removal",
                scene -> Knock.at("/approaches/greetings/" + scene.newId() + "/removal"));
    }

    @Override
    public Map<String, Function<Scene, Knock>> knocks() {
        return knocks;
    }

    private static void comes(Scene scene) {
        var space = scene.the(Spaces.class).first().id();
        scene.the(Presences.class)
                .arrive(
                        new Arrival(space, At.ON_SITE, State.OPEN, "", Audience.MEMBERS),
                        scene.house().memberOf(scene.mira()));
    }
}
