package org.zwischenraum.cards;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.zwischenraum.asks.Ask;
import org.zwischenraum.asks.Asks;
import org.zwischenraum.asks.AsksFixture;
import org.zwischenraum.house.Fixture;
import org.zwischenraum.house.Knock;
import org.zwischenraum.house.Scene;
import org.zwischenraum.members.Member;

/** A card of an ask of Mira's, and what somebody outside answered on it. */
public class CardsFixture implements Fixture {
    private final Map<String, Function<Scene, Knock>> knocks = new HashMap<>();

    public CardsFixture() {
        cards();
        outside();
    }

    @Override
    public Map<String, Function<Scene, Knock>> knocks() {
        return knocks;
    }

    private void cards() {
        knocks.put("POST /asks/{id}/cards", scene -> Knock.at(ask(scene).path() + "/cards"));
        knocks.put(
                "POST /api/v1/asks/{id}/cards",
                scene -> Knock.json("/api/v1" + ask(scene).path() + "/cards", ""));
        knocks.put("GET /asks/{id}/card", scene -> Knock.at(shared(scene) + "/card"));
        knocks.put("POST /asks/{id}/cards/name", scene -> Knock.at(shared(scene) + "/cards/name", "named", "true"));
        knocks.put("POST /asks/{id}/cards/{card}/revocation", scene -> {
            AskCard card = card(scene);
            return Knock.at("/asks/" + card.ask() + "/cards/" + card.id() + "/revocation");
        });
        knocks.put("POST /asks/{id}/cards/answers/{answer}/removal", scene -> {
            AskCard card = card(scene);
            UUID answer = given(scene, card).id();
            return Knock.at("/asks/" + card.ask() + "/cards/answers/" + answer + "/removal");
        });
    }

    private void outside() {
        knocks.put("GET /cards/{secret}", scene -> Knock.at(card(scene).path()));
        knocks.put(
                "POST /cards/{secret}/answers",
                scene -> Knock.at(card(scene).path() + "/answers", "name", "Ole", "text", "Das kann meine Schwester"));
        knocks.put("GET /cards/answers/{back}", scene -> Knock.at(back(scene)));
        knocks.put("POST /cards/answers/{back}/removal", scene -> Knock.at(back(scene) + "/removal"));
    }

    private static Ask ask(Scene scene) {
        return AsksFixture.post(scene, scene.mira());
    }

    private static String shared(Scene scene) {
        return "/asks/" + card(scene).ask();
    }

    private static AskCard card(Scene scene) {
        Member mira = scene.house().memberOf(scene.mira());
        return scene.the(AskCards.class).make(ask(scene), mira);
    }

    private static CardAnswerForm given(Scene scene, AskCard card) {
        CardAnswerForm form = new CardAnswerForm(scene.newId(), "", "Ole", "", "Das kann meine Schwester", false);
        Ask ask = scene.the(Asks.class).find(card.ask()).orElseThrow();
        scene.the(CardAnswers.class).give(form, card, ask);
        return form;
    }

    private static String back(Scene scene) {
        return "/cards/answers/" + given(scene, card(scene)).back();
    }
}
