package org.zwischenraum.asks;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.zwischenraum.house.Fixture;
import org.zwischenraum.house.Knock;
import org.zwischenraum.house.Scene;
import org.zwischenraum.house.Visitor;
import org.zwischenraum.members.Member;
import org.zwischenraum.members.Offers;
import org.zwischenraum.members.Terms;

/** An ask of Mira's with Anna suggested for it, and a question that Paul asks Mira. */
public class AsksFixture implements Fixture {
    private static final String TEXT = "Ich brauche jemanden, der meinen Vertrag ins Spanische übersetzt.";
    private final Map<String, Function<Scene, Knock>> knocks = new HashMap<>();

    public AsksFixture() {
        pages();
        around();
        programs();
    }

    @Override
    public Map<String, Function<Scene, Knock>> knocks() {
        return knocks;
    }

    private void pages() {
        knocks.put("POST /asks", scene -> Knock.at("/asks", "id", scene.newId(), "text", TEXT));
        knocks.put("GET /asks/{id}", scene -> Knock.at(ask(scene)));
        knocks.put("GET /asks/{id}/edit", scene -> Knock.at(ask(scene) + "/edit"));
        knocks.put("POST /asks/{id}", scene -> Knock.at(ask(scene), "text", TEXT, "version", 1));
        knocks.put("POST /asks/{id}/withdrawal", scene -> Knock.at(ask(scene) + "/withdrawal"));
        knocks.put("POST /asks/{id}/prolongation", scene -> Knock.at(ask(scene) + "/prolongation"));
        knocks.put("GET /asks/{id}/suggestions", scene -> Knock.at(ask(scene) + "/suggestions"));
        knocks.put(
                "POST /asks/{id}/suggestions/{suggestion}/dismissal",
                scene -> Knock.at(suggestion(scene) + "/dismissal"));
        knocks.put(
                "POST /asks/{id}/requests",
                scene ->
                        Knock.at(ask(scene) + "/requests", "member", anna(scene).id()));
        knocks.put(
                "POST /asks/{id}/wishes",
                scene -> Knock.at(ask(scene) + "/wishes", "member", anna(scene).id()));
        knocks.put("POST /asks/{id}/disclosures", scene -> {
            String path = accepted(scene);
            return Knock.at(path + "/disclosures", "member", anna(scene).id());
        });
        knocks.put("GET /requests/{id}", scene -> Knock.at(request(scene)));
        knocks.put("POST /requests/{id}/acceptance", scene -> Knock.at(request(scene) + "/acceptance"));
        knocks.put("POST /requests/{id}/refusal", scene -> Knock.at(request(scene) + "/refusal"));
    }

    private void around() {
        knocks.put("GET /asks/{ask}/recommendations/new", scene -> Knock.at(ask(scene) + "/recommendations/new"));
        knocks.put(
                "POST /asks/{ask}/recommendations",
                scene -> Knock.at(
                        ask(scene) + "/recommendations",
                        "id",
                        scene.newId(),
                        "member",
                        anna(scene).id(),
                        "words",
                        "Frag sie."));
    }

    private void programs() {
        knocks.put("POST /api/v1/asks", scene -> api("/asks", "{\"kind\": \"service\", \"text\": \"" + TEXT + "\"}"));
        knocks.put("GET /api/v1/asks/{id}", scene -> api(ask(scene), ""));
        knocks.put("PATCH /api/v1/asks/{id}", scene -> api(ask(scene), "{\"text\": \"" + TEXT + "\", \"version\": 1}"));
        knocks.put("DELETE /api/v1/asks/{id}", scene -> api(ask(scene), ""));
        knocks.put("POST /api/v1/asks/{id}/prolongation", scene -> api(ask(scene) + "/prolongation", ""));
        knocks.put("GET /api/v1/asks/{id}/suggestions", scene -> api(ask(scene) + "/suggestions", ""));
        knocks.put("DELETE /api/v1/asks/{id}/suggestions/{suggestion}", scene -> api(suggestion(scene), ""));
        knocks.put(
                "POST /api/v1/asks/{id}/requests",
                scene -> api(
                        ask(scene) + "/requests",
                        "{\"memberId\": \"" + anna(scene).id() + "\"}"));
        knocks.put("POST /api/v1/requests/{id}/acceptance", scene -> api(request(scene) + "/acceptance", ""));
        knocks.put("POST /api/v1/requests/{id}/refusal", scene -> api(request(scene) + "/refusal", ""));
    }

    private static Knock api(String path, String json) {
        return Knock.json("/api/v1" + path, json);
    }

    private static Visitor anna(Scene scene) {
        return scene.house().member("anna");
    }

    /** The path of an ask of Mira's. */
    private static String ask(Scene scene) {
        return post(scene, scene.mira()).path();
    }

    /** The same ask by anybody. */
    public static Ask post(Scene scene, Visitor author) {
        Member member = scene.house().memberOf(author);
        return scene.the(Asks.class).post(AskForm.empty(scene.newId(), TEXT), member);
    }

    /** An ask of Mira's to which Anna has said yes. */
    private static String accepted(Scene scene) {
        Ask ask = post(scene, scene.mira());
        Member anna = scene.house().memberOf(anna(scene));
        letAskOften(anna.id(), scene);
        scene.the(Asking.class).send(ask.id(), anna.id(), scene.house().memberOf(scene.mira()));
        Request request = scene.the(Requests.class).of(ask).get(anna.id());
        scene.the(Requests.class).accept(request.id(), anna);
        return ask.path();
    }

    private static String suggestion(Scene scene) {
        Member anna = scene.house().memberOf(anna(scene));
        scene.the(Offers.class).add("Übersetzerin für Spanisch", Terms.OPEN, anna);
        Ask ask = post(scene, scene.mira());
        scene.house().runDue();
        UUID found = scene.the(Suggestions.class)
                .of(ask, scene.house().memberOf(scene.mira()))
                .getFirst()
                .id();
        return ask.path() + "/suggestions/" + found;
    }

    /** The path of a question that Paul asks Mira. */
    private static String request(Scene scene) {
        Visitor paul = scene.house().member("paul");
        letAskOften(scene.mira().id(), scene);
        Ask ask = post(scene, paul);
        scene.the(Asking.class).send(ask.id(), scene.mira().id(), scene.house().memberOf(paul));
        return scene.the(Requests.class).waitingFor(scene.house().memberOf(scene.mira())).stream()
                .filter(request -> request.ask().equals(ask.id()))
                .findFirst()
                .orElseThrow()
                .path();
    }

    private static void letAskOften(UUID member, Scene scene) {
        scene.house()
                .sql()
                .sql("update member set asked_at_most = 99 where id = :id")
                .param("id", member)
                .update();
        scene.house().forget();
    }
}
