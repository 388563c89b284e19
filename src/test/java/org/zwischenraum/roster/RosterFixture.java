package org.zwischenraum.roster;

import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.zwischenraum.house.Fixture;
import org.zwischenraum.house.Knock;
import org.zwischenraum.house.Scene;
import org.zwischenraum.members.Members;

/** What Tanja keeps of Mira. */
public class RosterFixture implements Fixture {
    @Override
    public Map<String, Function<Scene, Knock>> knocks() {
        return Map.of(
                "GET /roster/{id}", scene -> Knock.at(mira(scene)),
                "POST /roster/{id}/tags", scene -> Knock.at(mira(scene) + "/tags", "tags", "Licht, Ton"),
                "POST /roster/{member}/notes", scene -> Knock.at(mira(scene) + "/notes", "words", "Mag Fenster"),
                "POST /roster/{member}/notes/{id}",
                        scene -> Knock.at(mira(scene) + "/notes/" + note(scene), "words", "Mag Stille", "version", "1"),
                "POST /roster/{member}/notes/{id}/removal",
                        scene -> Knock.at(mira(scene) + "/notes/" + note(scene) + "/removal"));
    }

    private static String mira(Scene scene) {
        return "/roster/" + scene.mira().id();
    }

    private static UUID note(Scene scene) {
        UUID id = scene.newId();
        Members members = scene.the(Members.class);
        scene.the(Notes.class)
                .write(
                        id,
                        members.get(scene.mira().id()),
                        "Mag Fenster",
                        members.get(scene.tanja().id()));
        return id;
    }
}
