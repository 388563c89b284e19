package org.zwischenraum.home;

import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.zwischenraum.house.Fixture;
import org.zwischenraum.house.Knock;
import org.zwischenraum.house.Scene;

/** A line of news that Mira shared. */
public class HomeFixture implements Fixture {
    @Override
    public Map<String, Function<Scene, Knock>> knocks() {
        return Map.of(
                "POST /news", scene -> Knock.at("/news", "id", scene.newId(), "text", "Das Buch ist fertig"),
                "POST /news/{id}/removal", scene -> Knock.at("/news/" + line(scene) + "/removal"));
    }

    private static UUID line(Scene scene) {
        NewsForm form = new NewsForm(scene.newId(), "Heute fertig geworden");
        scene.the(NewsLines.class).share(form, scene.house().memberOf(scene.mira()));
        return form.id();
    }
}
