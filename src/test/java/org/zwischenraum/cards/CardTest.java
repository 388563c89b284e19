package org.zwischenraum.cards;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.zwischenraum.house.Answer;
import org.zwischenraum.house.House;
import org.zwischenraum.house.HouseTest;
import org.zwischenraum.house.Visitor;

/** The card that wanders. */
@HouseTest
class CardTest {
    private static final String ORGAN = "Wer stimmt meine Kirchenorgel?";

    @Autowired
    House house;

    private Visitor mira;
    private Visitor jonas;
    private Visitor outside;
    private String ask;

    @BeforeEach
    void jonasPassesMirasAskOn() {
        house.found();
        mira = house.member("mira");
        jonas = house.member("jonas");
        outside = house.guest();
        ask = mira.post("/asks", "text", ORGAN).leadsTo();
    }

    @Test
    void aCardIsReadAndAnsweredWithoutAnAccountAndTheAskerSeesThroughWhom() {
        String card = card(jonas);
        Answer page = outside.get(card);
        assertThat(page.text()).contains(ORGAN, "Haus am Hafen", "30 Tage").doesNotContain("Mira", "Jonas");
        Answer given = outside.submit(
                card + "/answers", "name", "Frau Pfeifer", "reach", "pfeifer@example.org", "text", "Ich komme gern.");
        assertThat(given.text()).contains("angekommen", "Ich komme gern.");
        assertThat(mira.get("/inbox").text()).contains("Frau Pfeifer antwortet dir über Jonas");
        assertThat(mira.get(ask).text())
                .contains("Frau Pfeifer", "über Jonas", "Zu erreichen: pfeifer@example.org", "siehst nur du");
        assertThat(jonas.get(ask).text()).doesNotContain("Pfeifer");
    }

    @Test
    void whoAnswersChoosesWhatIsShownAndTakesItBack() {
        String card = card(jonas);
        Answer given = outside.submit(
                card + "/answers",
                "name",
                "Uwe",
                "reach",
                "0170 1",
                "text",
                "Ich kenne eine Werkstatt.",
                "open",
                "true");
        assertThat(jonas.get(ask).text())
                .contains("Uwe", "Ich kenne eine Werkstatt.")
                .doesNotContain("0170");
        String removal = given.page().select("form[action$=/removal]").attr("action");
        assertThat(outside.submit(removal).text()).contains("nichts mehr gespeichert");
        assertThat(mira.get(ask).text()).doesNotContain("Uwe");
    }

    @Test
    void theAskersNameStandsThereOnlyIfTheyChoseSo() {
        String card = card(jonas);
        card(mira);
        mira.post(ask + "/cards/name", "named", "true");
        assertThat(outside.get(card).text()).contains("Mira").doesNotContain("Sommer");
        assertThat(jonas.post(ask + "/cards/name", "named", "false").status()).isEqualTo(404);
    }

    @Test
    void theAskerCallsACardBack() {
        String card = card(jonas);
        card(mira);
        Answer mine = mira.get(ask + "/card");
        assertThat(mine.text()).contains("Jonas Weber gibt deinen Zettel weiter");
        mira.post(mine.page().select("form.row[action$=/revocation]").attr("action"));
        assertThat(outside.get(card).status()).isEqualTo(404);
        assertThat(jonas.post(ask + "/cards").status()).isEqualTo(403);
    }

    @Test
    void itPrintsWithStripsAndSpeaksTheGuestsLanguage() {
        String card = card(jonas);
        assertThat(jonas.get(ask + "/card?print").page().select(".strip svg")).hasSize(8);
        assertThat(outside.send(outside.request(card)
                                .setHeader("Accept-Language", "es")
                                .GET())
                        .text())
                .contains("¿Puedes ayudar?");
    }

    @Test
    void oneCardForEachWhoPassesItOnAndNoneForStrangers() {
        assertThat(card(jonas)).isEqualTo(card(jonas)).isNotEqualTo(card(mira));
        assertThat(house.guest().post(ask + "/cards").status()).isEqualTo(401);
        assertThat(house.friend("lucia").post(ask + "/cards").status()).isEqualTo(404);
        String discreet = mira.post("/asks", "text", "Etwas Heikles", "audience", "DISCREET", "seen", "true")
                .leadsTo();
        assertThat(jonas.post(discreet + "/cards").status()).isEqualTo(404);
    }

    @Test
    void whatIsWrongIsSaidAndSendingTwiceIsOnce() {
        String card = card(jonas);
        Answer wrong = outside.post(card + "/answers", "text", "Ja", "name", " ");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.problem("name")).contains("Ein Vorname genügt");
        String id = wrong.page().select("input[name=id]").attr("value");
        String back = wrong.page().select("input[name=back]").attr("value");
        outside.post(card + "/answers", "id", id, "back", back, "text", "Ja", "name", "Uwe");
        outside.post(card + "/answers", "id", id, "back", back, "text", "Ja", "name", "Uwe");
        assertThat(mira.get(ask).page().select("#outside + ul > li")).hasSize(1);
    }

    @Test
    void whatWasWrittenOutsideIsGoneThirtyDaysAfterTheEnd() {
        String card = card(jonas);
        Answer given = outside.submit(card + "/answers", "name", "Uwe", "text", "Ich kenne eine Werkstatt.");
        mira.post(ask + "/withdrawal");
        assertThat(outside.get(card).text()).contains("geklärt oder abgelaufen");
        house.clock().advance(Duration.ofDays(32));
        house.runDue();
        assertThat(outside.get(given.http().uri().getPath()).text()).contains("nichts mehr gespeichert");
    }

    private String card(Visitor someone) {
        Answer shown = someone.submit(ask + "/cards");
        String text = shown.page().select("#message").text();
        return text.substring(text.indexOf("/cards/")).strip();
    }
}
