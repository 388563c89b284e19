package org.zwischenraum.floor;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
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

/** Mira is here. */
public class FloorFixture implements Fixture {
    /** Each knock plans a day of its own: a second plan of one day replaces the first. */
    private static final AtomicInteger DAY = new AtomicInteger();

    @Override
    public Map<String, Function<Scene, Knock>> knocks() {
        return Map.of(
                "GET /floor/people/{id}",
                scene -> {
                    comes(scene);
                    return Knock.at("/floor/people/" + scene.mira().id());
                },
                "PUT /api/v1/here/me",
                scene -> Knock.json("/api/v1/here/me", "{}"),
                "POST /floor/days",
                scene -> Knock.at("/floor/days", "day", "2026-07-15", "from", "10:00"),
                "POST /floor/days/{id}/removal",
                scene -> Knock.at("/floor/days/" + planned(scene) + "/removal"),
                "POST /floor/presence",
                scene -> Knock.at("/floor/presence"),
                "POST /floor/state",
                scene -> {
                    comes(scene);
                    return Knock.at("/floor/state").with("state", "BREAK");
                },
                "POST /floor/seat",
                scene -> {
                    comes(scene);
                    var space = scene.the(Spaces.class).first().id();
                    var table =
                            scene.the(Plans.class).of(space).tables().getFirst().id();
                    return Knock.at("/floor/seat").with("table", table);
                });
    }

    private static UUID planned(Scene scene) {
        UUID id = scene.newId();
        UUID space = scene.the(Spaces.class).first().id();
        LocalDate day = LocalDate.of(2026, 7, 15).plusDays(DAY.getAndIncrement());
        scene.the(PlannedDays.class)
                .keep(new PlannedDay(
                        id, scene.mira().id(), space, day, Optional.empty(), At.ON_SITE, Audience.CONTACTS));
        return id;
    }

    private static void comes(Scene scene) {
        var space = scene.the(Spaces.class).first().id();
        scene.the(Presences.class)
                .arrive(
                        new Arrival(space, At.ON_SITE, State.OPEN, "", Audience.MEMBERS),
                        scene.house().memberOf(scene.mira()));
    }
}
