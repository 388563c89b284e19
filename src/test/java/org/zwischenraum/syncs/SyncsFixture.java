package org.zwischenraum.syncs;

import static java.util.Map.entry;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.zwischenraum.house.Fixture;
import org.zwischenraum.house.Knock;
import org.zwischenraum.house.Scene;
import org.zwischenraum.web.Ids;

/** A list that Tanja brings along, and a question that came of one. */
public class SyncsFixture implements Fixture {
    private static final byte[] FILE = "email,name\nneu@example.org,Neu\n".getBytes(StandardCharsets.UTF_8);

    @Override
    public Map<String, Function<Scene, Knock>> knocks() {
        return Map.ofEntries(
                at(
                        "POST /hosting/sync",
                        scene -> Knock.file("/hosting/sync", FILE, "file", "x.csv", "id", scene.newId())),
                at("GET /hosting/sync/{id}", scene -> Knock.at("/hosting/sync/" + file(scene))),
                at("POST /hosting/sync/{id}", scene -> Knock.at("/hosting/sync/" + file(scene))),
                at(
                        "POST /hosting/sync/inviting",
                        scene -> Knock.at("/hosting/sync/inviting", "source", "COBOT", "on", "true")),
                at(
                        "POST /hosting/sync/questions/{id}",
                        scene -> Knock.at("/hosting/sync/questions/" + question(scene), "answer", "NOT")));
    }

    private static Map.Entry<String, Function<Scene, Knock>> at(String door, Function<Scene, Knock> knock) {
        return entry(door, knock);
    }

    private static UUID file(Scene scene) {
        UUID id = Ids.next();
        scene.the(Runs.class)
                .keep(
                        id,
                        Source.SHEET,
                        "x.csv",
                        FILE,
                        scene.house().memberOf(scene.tanja()).id());
        return id;
    }

    private static UUID question(Scene scene) {
        UUID id = Ids.next();
        byte[] list = ("Email,Name\n" + id + "@example.org,Noch Jemand\n").getBytes(StandardCharsets.UTF_8);
        UUID host = scene.house().memberOf(scene.tanja()).id();
        scene.the(Runs.class).keep(id, Source.SHEET, "x.csv", list, host);
        scene.the(Syncs.class).work(id, null);
        return scene.the(Questions.class).open().getFirst().id();
    }
}
