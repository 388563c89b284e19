package org.zwischenraum.chat;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.zwischenraum.house.Fixture;
import org.zwischenraum.house.Knock;
import org.zwischenraum.house.Scene;

/** A conversation that Mira has with Anna. */
public class ChatFixture implements Fixture {
    @Override
    public Map<String, Function<Scene, Knock>> knocks() {
        return Map.of(
                "GET /people/{person}/conversations/new", scene -> Knock.at(toMira(scene) + "/new"),
                "POST /people/{person}/conversations",
                        scene -> Knock.at(toMira(scene), "id", scene.newId(), "text", "Hallo"),
                "GET /conversations/{id}", scene -> Knock.at(conversation(scene)),
                "GET /conversations/{id}/messages", scene -> Knock.at(conversation(scene) + "/messages"),
                "POST /conversations/{conversation}/messages",
                        scene -> Knock.at(conversation(scene) + "/messages", "id", scene.newId(), "text", "Hallo"));
    }

    /** Mira likes it when one writes first, and nobody has yet. */
    private static String toMira(Scene scene) {
        scene.house()
                .sql()
                .sql("update member set approach = 'WRITE' where id = :mira")
                .param("mira", scene.mira().id())
                .update();
        scene.house().sql().sql("delete from message").update();
        scene.house().sql().sql("delete from conversation_member").update();
        scene.house().sql().sql("delete from conversation").update();
        scene.house().forget();
        return "/people/" + scene.mira().id() + "/conversations";
    }

    private static String conversation(Scene scene) {
        List<java.util.UUID> people =
                List.of(scene.mira().id(), scene.house().member("anna").id());
        return "/conversations/" + scene.the(Conversations.class).open(scene.newId(), people, "Hafen");
    }
}
