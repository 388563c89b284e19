package org.zwischenraum.profiles;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.zwischenraum.house.Answer;
import org.zwischenraum.house.House;
import org.zwischenraum.house.HouseTest;
import org.zwischenraum.house.Visitor;
import org.zwischenraum.web.Ids;
import tools.jackson.databind.JsonNode;

@HouseTest
class MyProfileTest {
    @Autowired
    House house;

    private Visitor mira;
    private Visitor jonas;

    @BeforeEach
    void miraAndJonasAreHere() {
        house.found();
        mira = house.member("mira");
        jonas = house.member("jonas");
    }

    @Test
    void todayOffersTheFirstQuestionAndOthersReadTheAnswer() {
        assertThat(mira.get("/").text()).contains("Woran sitzt du gerade?");
        Answer after = mira.submit("/me/answers/sittingOn", "text", "Ein Kinderbuch über einen Leuchtturm", "to", "/");
        assertThat(after.status()).isEqualTo(200);
        assertThat(after.text()).doesNotContain("Woran sitzt du gerade?");
        assertThat(jonas.get(page(mira)).text()).contains("Ein Kinderbuch über einen Leuchtturm");
    }

    @Test
    void theOtherQuestionsComeOneAtATimeAndCanBePutOff() {
        mira.post("/me/answers/sittingOn", "text", "Ein Kinderbuch");
        assertThat(mira.get("/").text()).doesNotContain("deinem Ziel näher bringen");
        house.clock().advance(Duration.ofDays(5));
        assertThat(mira.get("/").text()).contains("deinem Ziel näher bringen").doesNotContain("gemeistert");
        mira.post("/me/answers/goals/later");
        assertThat(mira.get("/").text()).doesNotContain("deinem Ziel näher bringen");
        house.clock().advance(Duration.ofDays(5));
        assertThat(mira.get("/").text()).contains("gemeistert").doesNotContain("deinem Ziel näher bringen");
    }

    @Test
    void eachFieldIsSeenByThoseItIsFor() {
        mira.post("/me/answers/goals", "text", "Jemand mit einem Bilderbuch", "audience", "HOSTS");
        assertThat(jonas.get(page(mira)).text()).doesNotContain("Bilderbuch");
        assertThat(house.host().get(page(mira)).text()).contains("Bilderbuch");
        mira.post("/me/answers/goals", "text", "Jemand mit einem Bilderbuch", "audience", "ONLY_ME");
        assertThat(house.host().get(page(mira)).text()).doesNotContain("Bilderbuch");
        assertThat(mira.get(page(mira)).text()).contains("Bilderbuch");
        mira.post("/me/answers/goals", "text", "Jemand mit einem Bilderbuch", "audience", "MEMBERS");
        assertThat(jonas.get(page(mira)).text()).contains("Bilderbuch");
    }

    @Test
    void weekdaysAreForHostsAndContactsUnlessSaidOtherwise() {
        details("weekdays", "TUESDAY", "weekdays", "THURSDAY");
        assertThat(jonas.get(page(mira)).text()).doesNotContain("Dienstag");
        assertThat(house.host().get(page(mira)).text()).contains("Dienstag, Donnerstag");
        details("weekdays", "TUESDAY", "audiences[WEEKDAYS]", "MEMBERS");
        assertThat(jonas.get(page(mira)).text()).contains("Dienstag");
    }

    @Test
    void detailsAreKeptAndShown() {
        details("languages", "de", "languages", "es", "approach", "SIT", "place", "BOTH", "askedAtMost", "2");
        assertThat(jonas.get(page(mira)).text())
                .contains("Deutsch, Spanisch", "Setz dich einfach dazu", "im Haus und online");
        assertThat(house.memberOf(mira).requestsAMonth()).isEqualTo(2);
    }

    @Test
    void whatIsStaleIsRefusedAndNothingIsOverwritten() {
        int version = house.memberOf(mira).version();
        assertThat(mira.post("/me/answers/goals", "text", "Zuerst", "version", version)
                        .status())
                .isEqualTo(303);
        Answer late = mira.post("/me/answers/goals", "text", "Zu spät", "version", version);
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.text()).contains("inzwischen woanders geändert");
        assertThat(mira.get("/me").text()).contains("Zuerst").doesNotContain("Zu spät");
    }

    @Test
    void whatWasTypedInASecondWindowStaysAndCanBeSavedOnceMore() {
        int version = house.memberOf(mira).version();
        details("headline", "Im ersten Fenster", "version", version);
        Answer late = mira.post("/me/details", "name", "Mira Sommer", "headline", "Im zweiten", "version", version);
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.page().select("[role=alert]").text()).contains("Speichere noch einmal");
        assertThat(late.page().select("[name=headline]").val()).isEqualTo("Im zweiten");
        String present = late.page().select("[name=version]").val();
        assertThat(mira.post("/me/details", "name", "Mira Sommer", "headline", "Im zweiten", "version", present)
                        .status())
                .isEqualTo(303);
        assertThat(mira.get("/me").text()).contains("Im zweiten");
        Answer answer = mira.post("/me/answers/goals", "text", "Ein Verlag", "version", version);
        assertThat(answer.page().select("textarea").text()).isEqualTo("Ein Verlag");
    }

    @Test
    void whatIsTooLongComesBackWithAMessageAndNothingIsLost() {
        Answer wrong = mira.post("/me/answers/goals", "text", "x".repeat(1001));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.problem("text")).contains("1000");
        assertThat(wrong.page().select("textarea").text()).hasSize(1001);
    }

    @Test
    void offersAreWrittenOnceChangedAndTakenAway() {
        String id = Ids.next().toString();
        for (int twice = 0; twice < 2; twice++)
            mira.post("/me/offers", "id", id, "text", "Ich lese einen Text zehn Minuten gegen", "terms", "FAVOUR");
        assertThat(mira.get("/me").page().select("#offers > .list > li")).hasSize(1);
        mira.post("/me/offers/" + id, "text", "Ich lese zwei Texte", "terms", "PAID", "audience", "HOSTS");
        assertThat(house.host().get(page(mira)).text()).contains("Ich lese zwei Texte bezahlt");
        assertThat(jonas.get(page(mira)).text()).doesNotContain("Ich lese zwei Texte");
        mira.post("/me/offers/" + id + "/removal");
        assertThat(mira.get("/me").text()).doesNotContain("Ich lese zwei Texte");
    }

    @Test
    void whatAProgramLeavesOutOfAnOfferStays() {
        Visitor program = house.program(mira);
        String line =
                "{\"text\": \"Ich lese Texte\", \"terms\": \"favour\", \"audience\": \"onlyMe\", \"unused\": true}";
        String id =
                program.api("POST", "/api/v1/me/offers", line).json().get("id").asString();
        JsonNode changed = program.api("PATCH", "/api/v1/me/offers/" + id, "{\"text\": \"Ich lese zwei Texte\"}")
                .json();
        assertThat(changed.get("text").asString()).isEqualTo("Ich lese zwei Texte");
        assertThat(changed.get("terms").asString()).isEqualTo("favour");
        assertThat(changed.get("audience").asString()).isEqualTo("onlyMe");
        assertThat(changed.get("unused").asBoolean()).isTrue();
        assertThat(jonas.get(page(mira)).text()).doesNotContain("Ich lese zwei Texte");
        assertThat(program.api("PATCH", "/api/v1/me/offers/" + id, "{\"audience\": \"members\"}")
                        .status())
                .isEqualTo(200);
        assertThat(jonas.get(page(mira)).text()).contains("Ich lese zwei Texte");
        assertThat(program.api("PATCH", "/api/v1/me/offers/" + id, "{\"text\": \"\"}")
                        .status())
                .isEqualTo(422);
    }

    @Test
    void nobodyElseChangesMyOffers() {
        String id = Ids.next().toString();
        mira.post("/me/offers", "id", id, "text", "Ich lese Texte");
        assertThat(jonas.get("/me/offers/" + id).status()).isEqualTo(404);
        assertThat(jonas.post("/me/offers/" + id, "text", "Gekapert").status()).isEqualTo(404);
        jonas.post("/me/offers/" + id + "/removal");
        assertThat(mira.get("/me").text()).contains("Ich lese Texte");
    }

    @Test
    void aFriendOfTheHouseHasNoProfile() {
        Visitor lucia = house.friend("lucia");
        assertThat(lucia.get("/me").text()).contains("círculo de amistades");
        assertThat(lucia.get("/people").status()).isEqualTo(403);
        assertThat(mira.get(page(lucia)).status()).isEqualTo(404);
    }

    @Test
    void aHostWritesDownWhatTheMemberConfirms() {
        house.host().post(page(mira) + "/drafts", "what", "GOALS", "text", "Eine Illustratorin");
        assertThat(jonas.get(page(mira)).text()).doesNotContain("Illustratorin");
        assertThat(mira.get("/").text()).contains("Eine Zeile über dich wartet");
        String confirm = mira.get("/me").page().select("#drafts form").attr("action");
        mira.post(confirm, "text", "Eine Illustratorin, die Dachse mag");
        assertThat(jonas.get(page(mira)).text()).contains("Eine Illustratorin, die Dachse mag");
        assertThat(mira.get("/me").page().select("#drafts")).isEmpty();
        assertThat(jonas.get(page(mira) + "/drafts").status()).isEqualTo(403);
        assertThat(mira.post(confirm, "text", "noch einmal").status()).isEqualTo(404);
    }

    private void details(Object... pairs) {
        Object[] all = new Object[pairs.length + 2];
        all[0] = "name";
        all[1] = "Mira Sommer";
        System.arraycopy(pairs, 0, all, 2, pairs.length);
        assertThat(mira.post("/me/details", all).status()).isEqualTo(303);
    }

    private static String page(Visitor who) {
        return "/people/" + who.id();
    }
}
