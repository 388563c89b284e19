package org.zwischenraum.circulars;

import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.zwischenraum.house.Fixture;
import org.zwischenraum.house.Knock;
import org.zwischenraum.house.Scene;
import org.zwischenraum.members.Members;
import org.zwischenraum.roster.Filter;

/** Letters of Tanja's to all. */
public class CircularsFixture implements Fixture {
    @Override
    public Map<String, Function<Scene, Knock>> knocks() {
        return Map.of(
                "GET /circulars/{id}", scene -> Knock.at("/circulars/" + sent(scene)),
                "POST /circulars", scene -> letter("/circulars"),
                "POST /circulars/preview", scene -> letter("/circulars/preview"),
                "POST /circulars/trial", scene -> letter("/circulars/trial"));
    }

    private static Knock letter(String path) {
        return Knock.at(path, "subject", "Sommerfest", "text", "Wir feiern.\n\nKommt alle.");
    }

    private static UUID sent(Scene scene) {
        UUID id = scene.newId();
        scene.house().sql().sql("delete from circular_reader").update();
        scene.house().sql().sql("delete from circular").update();
        scene.the(Circulars.class)
                .send(
                        new CircularForm(id, "Sommerfest", "Wir feiern."),
                        Filter.of(Map.of()),
                        scene.the(Members.class).get(scene.tanja().id()));
        return id;
    }
}
