package org.zwischenraum.inbox;

import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.zwischenraum.house.Fixture;
import org.zwischenraum.house.Knock;
import org.zwischenraum.house.Scene;

/** A notice in Mira's inbox. */
public class InboxFixture implements Fixture {
    @Override
    public Map<String, Function<Scene, Knock>> knocks() {
        return Map.of(
                "POST /inbox/{id}/opening", scene -> Knock.at("/inbox/" + notice(scene) + "/opening"),
                "GET /one-click/letters/{token}", scene -> Knock.at(ending(scene)),
                "POST /one-click/letters/{token}", scene -> Knock.at(ending(scene)));
    }

    private static String ending(Scene scene) {
        return scene.the(LetterEnds.class).path(scene.mira().id(), LetterEnd.MESSAGES);
    }

    private static UUID notice(Scene scene) {
        Notices notices = scene.the(Notices.class);
        notices.tell(Notice.to(scene.mira().id(), "chat.notice.message", "/conversations")
                .with("name", "Anna"));
        return notices.unreadOf(scene.house().memberOf(scene.mira()), 1)
                .getFirst()
                .id();
    }
}
