package org.zwischenraum.phonecalls;

import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.zwischenraum.house.Fixture;
import org.zwischenraum.house.Knock;
import org.zwischenraum.house.Scene;
import org.zwischenraum.house.Visitor;
import org.zwischenraum.members.Member;

/** Mira, whom Anna asks for ten minutes. */
public class PhoneCallsFixture implements Fixture {
    @Override
    public Map<String, Function<Scene, Knock>> knocks() {
        return Map.of(
                "GET /people/{person}/phonecalls/new", scene -> Knock.at(toMira(scene) + "/new"),
                "POST /people/{person}/phonecalls",
                        scene -> Knock.at(toMira(scene), "id", scene.newId(), "about", "Hafen"),
                "GET /phonecalls/{id}", scene -> Knock.at(PhoneCall.path(asked(scene))),
                "POST /phonecalls/{id}/acceptance", scene -> Knock.at(PhoneCall.path(asked(scene)) + "/acceptance"),
                "POST /phonecalls/{id}/refusal", scene -> Knock.at(PhoneCall.path(asked(scene)) + "/refusal"),
                "POST /phonecalls/{call}/number",
                        scene -> Knock.at(PhoneCall.path(agreed(scene)) + "/number", "number", "+49 151 2345678"),
                "POST /phonecalls/{id}/number/showing",
                        scene -> Knock.at(PhoneCall.path(shown(scene)) + "/number/showing"));
    }

    /** Mira likes it when one writes to her, and nobody has asked yet. */
    private static String toMira(Scene scene) {
        clear(scene);
        scene.house()
                .sql()
                .sql("update member set approach = 'WRITE' where id = :mira")
                .param("mira", scene.mira().id())
                .update();
        scene.house().forget();
        return "/people/" + scene.mira().id() + "/phonecalls";
    }

    private static void clear(Scene scene) {
        scene.house().sql().sql("delete from phone_call").update();
    }

    private static UUID asked(Scene scene) {
        clear(scene);
        Visitor anna = scene.house().member("anna");
        Member mira = scene.house().memberOf(scene.mira());
        return scene.the(PhoneCalls.class)
                .ask(scene.newId(), "Hafen", mira, scene.house().memberOf(anna))
                .id();
    }

    /** Both want to talk now. */
    public static UUID agreed(Scene scene) {
        UUID id = asked(scene);
        scene.the(PhoneCalls.class).agree(id, scene.house().memberOf(scene.mira()));
        return id;
    }

    private static UUID shown(Scene scene) {
        UUID id = agreed(scene);
        Member anna = scene.house().memberOf(scene.house().member("anna"));
        PhoneCall call = scene.the(PhoneCalls.class).find(id, anna).orElseThrow();
        scene.the(Numbers.class).give("+49 151 2345678", call, anna);
        return id;
    }
}
