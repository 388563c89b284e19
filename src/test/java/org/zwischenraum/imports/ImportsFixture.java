package org.zwischenraum.imports;

import static java.util.Map.entry;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.zwischenraum.house.Fixture;
import org.zwischenraum.house.Knock;
import org.zwischenraum.house.Scene;
import org.zwischenraum.web.Ids;

/** A file that Tanja brings along. */
public class ImportsFixture implements Fixture {
    private static final byte[] FILE = "email,name\nneu@example.org,Neu\n".getBytes(StandardCharsets.UTF_8);

    @Override
    public Map<String, Function<Scene, Knock>> knocks() {
        return Map.ofEntries(
                at("POST /hosting/import", scene -> Knock.file("/hosting/import", FILE, "file", "x.csv")),
                at("GET /hosting/import/{id}", scene -> Knock.at("/hosting/import/" + file(scene))),
                at("POST /hosting/import/{id}", scene -> Knock.at("/hosting/import/" + file(scene))),
                at("POST /api/v1/members/import", scene -> Knock.json("/api/v1/members/import", "email,name\n")));
    }

    private static Map.Entry<String, Function<Scene, Knock>> at(String door, Function<Scene, Knock> knock) {
        return entry(door, knock);
    }

    private static UUID file(Scene scene) {
        UUID id = Ids.next();
        scene.the(ImportFiles.class).keep(id, "x.csv", FILE, scene.house().memberOf(scene.tanja()));
        return id;
    }
}
