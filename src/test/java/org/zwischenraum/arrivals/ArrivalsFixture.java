package org.zwischenraum.arrivals;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.zwischenraum.entry.Token;
import org.zwischenraum.house.Fixture;
import org.zwischenraum.house.House;
import org.zwischenraum.house.Knock;
import org.zwischenraum.house.Scene;
import org.zwischenraum.members.Audience;
import org.zwischenraum.members.Member;
import org.zwischenraum.presences.Arrival;
import org.zwischenraum.presences.At;
import org.zwischenraum.presences.Presences;
import org.zwischenraum.presences.State;
import org.zwischenraum.spaces.Space;
import org.zwischenraum.spaces.Spaces;

/** The door, a tablet beside it, what Tanja did for Mira, and a guest of Mira's. */
public class ArrivalsFixture implements Fixture {
    private final Map<String, Function<Scene, Knock>> knocks = new HashMap<>();

    public ArrivalsFixture() {
        door();
        hosting();
        guests();
    }

    @Override
    public Map<String, Function<Scene, Knock>> knocks() {
        return knocks;
    }

    private void door() {
        knocks.put(
                "GET /arrivals/{space}",
                scene -> Knock.at("/arrivals/" + space(scene).id()));
        knocks.put(
                "GET /arrivals/{space}/codes/{code}",
                scene -> Knock.at(scene.the(DoorCodes.class).path(space(scene))));
        knocks.put("GET /door/tablets/{secret}", scene -> Knock.at("/door/tablets/" + tablet(scene)));
        knocks.put("POST /door/tablets/{secret}", scene -> Knock.at("/door/tablets/" + tablet(scene)));
        knocks.put("GET /arrivals/hosted/{id}", scene -> Knock.at("/arrivals/hosted/" + hosted(scene)));
        knocks.put(
                "POST /arrivals/hosted/{id}/reversal",
                scene -> Knock.at("/arrivals/hosted/" + hosted(scene) + "/reversal"));
    }

    private void hosting() {
        knocks.put("POST /hosting/door/tablets", scene -> Knock.at("/hosting/door/tablets", "name", "Vordertür"));
        knocks.put("POST /hosting/door/tablets/{id}/revocation", scene -> {
            tablet(scene);
            UUID id = scene.the(Tablets.class).all().getFirst().id();
            return Knock.at("/hosting/door/tablets/" + id + "/revocation");
        });
        knocks.put(
                "POST /hosting/door/people/{member}/arrival",
                scene -> Knock.at("/hosting/door/people/" + scene.mira().id() + "/arrival"));
        knocks.put("POST /hosting/door/people/{member}/departure", scene -> {
            scene.the(Presences.class)
                    .arrive(new Arrival(space(scene).id(), At.ON_SITE, State.OPEN, "", Audience.MEMBERS), mira(scene));
            return Knock.at("/hosting/door/people/" + scene.mira().id() + "/departure");
        });
    }

    private void guests() {
        knocks.put("POST /guests", scene -> Knock.at("/guests", "day", today()));
        knocks.put("POST /api/v1/guests", scene -> Knock.json("/api/v1/guests", "{\"day\":\"" + today() + "\"}"));
        knocks.put(
                "GET /guests/{id}", scene -> Knock.at("/guests/" + link(scene).id()));
        knocks.put(
                "POST /guests/{id}/revocation",
                scene -> Knock.at("/guests/" + link(scene).id() + "/revocation"));
        knocks.put(
                "DELETE /api/v1/guests/{id}",
                scene -> Knock.at("/api/v1/guests/" + link(scene).id()));
        knocks.put("GET /visits/{secret}", scene -> Knock.at(link(scene).path()));
        knocks.put(
                "POST /visits/{secret}/arrival",
                scene -> Knock.at(link(scene).path() + "/arrival", "name", "Ole", "agreed", "true"));
        knocks.put(
                "POST /visits/{secret}/departure", scene -> Knock.at(link(scene).path() + "/departure"));
    }

    private static LocalDate today() {
        return LocalDate.ofInstant(House.START, java.time.ZoneOffset.UTC);
    }

    private static Space space(Scene scene) {
        return scene.the(Spaces.class).first();
    }

    private static Member mira(Scene scene) {
        return scene.house().memberOf(scene.mira());
    }

    private static String tablet(Scene scene) {
        Member tanja = scene.house().memberOf(scene.tanja());
        return scene.the(Tablets.class)
                .make(scene.newId(), "Hintertür", space(scene), tanja)
                .map(Token::text)
                .orElseThrow();
    }

    private static UUID hosted(Scene scene) {
        UUID id = scene.newId();
        Member tanja = scene.house().memberOf(scene.tanja());
        scene.the(HostedArrivals.class).in(id, mira(scene), space(scene), tanja);
        return id;
    }

    /** The one before is taken back, since only a few may be open. */
    private static GuestLink link(Scene scene) {
        GuestLinks links = scene.the(GuestLinks.class);
        links.of(mira(scene)).forEach(old -> links.revoke(old.id(), mira(scene)));
        return links.make(new GuestLinkForm(scene.newId(), null, today(), null, "", true), mira(scene));
    }
}
