package org.zwischenraum.tables;

import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.zwischenraum.house.Fixture;
import org.zwischenraum.house.Knock;
import org.zwischenraum.house.Scene;
import org.zwischenraum.members.Audience;
import org.zwischenraum.plans.Plans;
import org.zwischenraum.presences.Arrival;
import org.zwischenraum.presences.At;
import org.zwischenraum.presences.Presences;
import org.zwischenraum.presences.State;
import org.zwischenraum.spaces.Spaces;

/** Mira sits at the first table, where a focus goes on. */
public class TablesFixture implements Fixture {
    @Override
    public Map<String, Function<Scene, Knock>> knocks() {
        return Map.of(
                "GET /tables/{id}", scene -> Knock.at(sits(scene)),
                "POST /tables/{id}/seat", scene -> Knock.at(sits(scene) + "/seat"),
                "POST /tables/{id}/seat/removal", scene -> Knock.at(sits(scene) + "/seat/removal"),
                "POST /tables/{id}/line",
                        scene -> Knock.at(sits(scene) + "/line").with("text", "Stille Runde"),
                "POST /tables/{id}/words",
                        scene -> Knock.at(sits(scene) + "/words")
                                .with("id", scene.newId())
                                .with("text", "Moin"),
                "POST /tables/{id}/focus",
                        scene -> Knock.at(sits(scene) + "/focus")
                                .with("id", scene.newId())
                                .with("stretch", "SHORT"),
                "POST /tables/{id}/focus/part", scene -> Knock.at(begins(scene) + "/focus/part"),
                "POST /tables/{id}/focus/part/removal", scene -> Knock.at(begins(scene) + "/focus/part/removal"),
                "POST /tables/{id}/focus/word", scene -> Knock.at(begins(scene) + "/focus/word"));
    }

    private static String sits(Scene scene) {
        var space = scene.the(Spaces.class).first().id();
        UUID table = scene.the(Plans.class).of(space).tables().getFirst().id();
        var mira = scene.house().memberOf(scene.mira());
        var presences = scene.the(Presences.class);
        presences.arrive(new Arrival(space, At.ON_SITE, State.OPEN, "", Audience.MEMBERS), mira);
        presences.sit(table, mira);
        return Sitting.path(table);
    }

    private static String begins(Scene scene) {
        String path = sits(scene);
        UUID table = UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
        scene.the(Sitting.class)
                .begin(
                        scene.newId(),
                        table,
                        Stretch.SHORT,
                        "",
                        false,
                        scene.house().memberOf(scene.mira()));
        return path;
    }
}
