package org.zwischenraum.suggestions;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.zwischenraum.asks.Ask;
import org.zwischenraum.asks.AsksFixture;
import org.zwischenraum.house.Fixture;
import org.zwischenraum.house.Knock;
import org.zwischenraum.house.Scene;
import org.zwischenraum.house.Visitor;
import org.zwischenraum.members.Member;
import org.zwischenraum.members.Offers;
import org.zwischenraum.members.Terms;
import org.zwischenraum.requests.Request;
import org.zwischenraum.requests.Requests;

/** An ask of Mira's with Anna suggested for it, and a question that Paul asks Mira. */
public class SuggestionsFixture implements Fixture {
    private final Map<String, Function<Scene, Knock>> knocks = new HashMap<>();

    public SuggestionsFixture() {
        pages();
        programs();
    }

    @Override
    public Map<String, Function<Scene, Knock>> knocks() {
        return knocks;
    }

    private void pages() {
        knocks.put("GET /asks/{id}/suggestions", scene -> Knock.at(ask(scene) + "/suggestions"));
        knocks.put(
                "POST /asks/{id}/suggestions/{suggestion}/dismissal",
                scene -> Knock.at(suggestion(scene) + "/dismissal"));
        knocks.put(
                "POST /asks/{id}/requests",
                scene ->
                        Knock.at(ask(scene) + "/requests", "member", anna(scene).id()));
        knocks.put("POST /asks/{id}/hush", scene -> Knock.at(ask(scene) + "/hush"));
        knocks.put("GET /asks/{id}/requests/new", scene -> Knock.at(ask(scene) + "/requests/new"));
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

    private void programs() {
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
        return AsksFixture.post(scene, scene.mira()).path();
    }

    /** An ask of Mira's to which Anna has said yes. */
    private static String accepted(Scene scene) {
        Ask ask = AsksFixture.post(scene, scene.mira());
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
        Ask ask = AsksFixture.post(scene, scene.mira());
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
        Ask ask = AsksFixture.post(scene, paul);
        scene.the(Asking.class).send(ask.id(), scene.mira().id(), scene.house().memberOf(paul));
        return scene.the(Requests.class).of(ask).get(scene.mira().id()).path();
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
