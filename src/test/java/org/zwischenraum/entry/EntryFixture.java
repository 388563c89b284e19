package org.zwischenraum.entry;

import static java.util.Map.entry;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.zwischenraum.house.Fixture;
import org.zwischenraum.house.Knock;
import org.zwischenraum.house.Scene;

/** Mira's links to come in and to move, and a session of hers. */
public class EntryFixture implements Fixture {
    @Override
    public Map<String, Function<Scene, Knock>> knocks() {
        return Map.ofEntries(
                entry("GET /sign-in/{secret}", scene -> Knock.at("/sign-in/" + ticket(scene))),
                entry("POST /sign-in/{secret}", scene -> Knock.at("/sign-in/" + ticket(scene))),
                entry("POST /sign-in", scene -> Knock.at("/sign-in", "email", "nobody@example.org")),
                entry("GET /address/{secret}", scene -> Knock.at("/address/" + move(scene))),
                entry("POST /address/{secret}", scene -> Knock.at("/address/" + move(scene))),
                entry("POST /me/address", scene -> Knock.at("/me/address", "email", "neu@example.org")),
                entry("POST /me/password", scene -> Knock.at("/me/password", "password", "Sieben Möwen im Boot")),
                entry("POST /me/sessions/{id}/end", scene -> Knock.at("/me/sessions/" + session(scene) + "/end")));
    }

    private static String ticket(Scene scene) {
        return scene.the(Tickets.class).issue(scene.mira().id(), Ticket.Purpose.SIGN_IN, "/", Duration.ofMinutes(10));
    }

    private static String move(Scene scene) {
        return scene.the(Tickets.class)
                .issue(scene.mira().id(), Ticket.Purpose.CONFIRM_ADDRESS, "neu@example.org", Duration.ofMinutes(10));
    }

    private static UUID session(Scene scene) {
        scene.the(Sessions.class).start(scene.mira().id(), "");
        return scene.the(Sessions.class).of(scene.mira().id()).getFirst().id();
    }
}
