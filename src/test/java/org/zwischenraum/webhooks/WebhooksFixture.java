package org.zwischenraum.webhooks;

import static java.util.Map.entry;

import java.net.URI;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.zwischenraum.house.Fixture;
import org.zwischenraum.house.Knock;
import org.zwischenraum.house.Scene;
import org.zwischenraum.web.Ids;

/** A webhook of Tanja's, to an address that nobody has. */
public class WebhooksFixture implements Fixture {
    private static final String ROOM = "/hosting/webhooks";
    private static final String API = "/api/v1/webhooks";
    private static final String NOWHERE = "https://hooks.invalid/in";

    @Override
    public Map<String, Function<Scene, Knock>> knocks() {
        return Map.ofEntries(
                entry(
                        "POST " + ROOM,
                        scene -> Knock.at(ROOM, "id", Ids.next(), "url", NOWHERE, "events", "member.joined")),
                entry("GET " + ROOM + "/{id}", scene -> Knock.at(ROOM + "/" + webhook(scene))),
                entry("POST " + ROOM + "/{id}/removal", scene -> Knock.at(ROOM + "/" + webhook(scene) + "/removal")),
                entry(
                        "POST " + API,
                        scene -> Knock.json(API, "{\"url\": \"" + NOWHERE + "\", \"events\": [\"ask.posted\"]}")),
                entry("GET " + API + "/{id}", scene -> Knock.at(API + "/" + webhook(scene))),
                entry("DELETE " + API + "/{id}", scene -> Knock.at(API + "/" + webhook(scene))));
    }

    private static UUID webhook(Scene scene) {
        UUID id = Ids.next();
        scene.the(Webhooks.class)
                .make(
                        id,
                        URI.create(NOWHERE),
                        Set.of(Event.ASK_POSTED),
                        scene.tanja().id());
        return id;
    }
}
