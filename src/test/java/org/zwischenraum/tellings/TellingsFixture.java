package org.zwischenraum.tellings;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.zwischenraum.house.Fixture;
import org.zwischenraum.house.Knock;
import org.zwischenraum.house.Scene;
import org.zwischenraum.members.Member;

/** Anna tells about Mira; where telling itself is the door, Mira tells about Anna. */
public class TellingsFixture implements Fixture {
    private static final TellingForm WORDS =
            new TellingForm("", "Sie übersetzt Verträge.", "", "", "", "", LocalDate.of(2026, 7, 3));

    @Override
    public Map<String, Function<Scene, Knock>> knocks() {
        return Map.ofEntries(
                Map.entry("GET /people/{person}/tellings/new", scene -> Knock.at(toMira(scene) + "/new")),
                Map.entry("POST /people/{person}/tellings", scene -> Knock.at(toMira(scene), "id", scene.newId())),
                Map.entry("GET /tellings/{id}", scene -> Knock.at(told(scene))),
                Map.entry("POST /tellings/{id}/acceptance", scene -> Knock.at(asked(scene) + "/acceptance")),
                Map.entry("POST /tellings/{id}/refusal", scene -> Knock.at(asked(scene) + "/refusal")),
                Map.entry(
                        "POST /tellings/{id}/words",
                        scene -> Knock.at(
                                agreed(scene, mira(scene), anna(scene)) + "/words",
                                "learned",
                                "Geduld",
                                "on",
                                "2026-07-03")),
                Map.entry("POST /tellings/{id}/approval", scene -> line(scene, "approval")),
                Map.entry("POST /tellings/{id}/strike", scene -> line(scene, "strike")),
                Map.entry("POST /tellings/{id}/offer", scene -> line(scene, "offer")),
                Map.entry(
                        "POST /tellings/{id}/audience",
                        scene -> Knock.at(told(scene) + "/audience", "audience", "CONTACTS")),
                Map.entry("POST /tellings/{id}/withdrawal", scene -> Knock.at(told(scene) + "/withdrawal")));
    }

    private static Knock line(Scene scene, String door) {
        return Knock.at(told(scene) + "/" + door, "line", "ASK_ABOUT");
    }

    private static String toMira(Scene scene) {
        clear(scene);
        return "/people/" + scene.mira().id() + "/tellings";
    }

    private static void clear(Scene scene) {
        scene.house().sql().sql("delete from telling").update();
        scene.house().sql().sql("delete from telling_refusal").update();
    }

    private static String asked(Scene scene) {
        return path(ask(scene, anna(scene), mira(scene)));
    }

    private static UUID ask(Scene scene, Member teller, Member about) {
        clear(scene);
        return scene.the(Tellings.class).ask(scene.newId(), about, teller).id();
    }

    private static String agreed(Scene scene, Member teller, Member about) {
        UUID id = ask(scene, teller, about);
        scene.the(Tellings.class).agree(id, about);
        return path(id);
    }

    /** A line that stands already. */
    private static String told(Scene scene) {
        Member anna = anna(scene);
        String path = agreed(scene, anna, mira(scene));
        Tellings tellings = scene.the(Tellings.class);
        Telling telling = tellings.by(anna, mira(scene)).orElseThrow();
        tellings.tell(telling, WORDS, anna);
        tellings.approve(telling.id(), Prompt.ASK_ABOUT, mira(scene));
        return path;
    }

    private static String path(UUID id) {
        return "/tellings/" + id;
    }

    private static Member mira(Scene scene) {
        return scene.house().memberOf(scene.mira());
    }

    private static Member anna(Scene scene) {
        return scene.house().memberOf(scene.house().member("anna"));
    }
}
