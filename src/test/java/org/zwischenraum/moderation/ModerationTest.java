package org.zwischenraum.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.zwischenraum.house.House;
import org.zwischenraum.house.HouseTest;
import org.zwischenraum.house.Visitor;
import org.zwischenraum.members.Members;
import org.zwischenraum.web.Ids;

@HouseTest
class ModerationTest {
    private static final String REASON = "Zu laut am Telefon";

    @Autowired
    House house;

    @Autowired
    Members members;

    private Visitor host;
    private Visitor paul;
    private Visitor mira;
    private Visitor jonas;

    @BeforeEach
    void tanjaAndPaulHost() {
        house.found();
        host = house.host();
        paul = house.host("paul");
        mira = house.member("mira");
        jonas = house.member("jonas");
    }

    @Test
    void aHiddenAnswerIsGoneEverywhereAndItsAuthorReadsWhy() {
        String ask = jonas.post("/asks", ask("Wer kennt einen Tischler?")).leadsTo();
        mira.post(ask + "/answers", "text", "Frag doch woanders, du Nervensäge");
        String text = textOn(ask, "answer", jonas);
        jonas.post(text + "/reports", "words", "Das verletzt mich");
        assertThat(host.get("/hosting/reports").text()).contains("Nervensäge", "Das verletzt mich", "Jonas");
        host.post(text + "/hiding", "reason", "Unfreundlich");
        assertThat(jonas.get(ask).text()).doesNotContain("Nervensäge").contains("Dieser Text ist verborgen");
        assertThat(mira.get(ask).text()).doesNotContain("Nervensäge");
        assertThat(mira.get("/me/log").text())
                .contains("Nervensäge", "Unfreundlich", "Tanja")
                .doesNotContain("Jonas");
        assertThat(mira.get("/inbox").text()).contains("Ein Text von dir wurde verborgen");
        host.post(returning());
        assertThat(jonas.get(ask).text()).contains("Nervensäge");
    }

    @Test
    void aHiddenAskAndLineAreReadByNobody() {
        String ask = mira.post("/asks", ask("Wer kauft meine Wunderpillen?")).leadsTo();
        String id = ask.replaceAll(".*/", "");
        host.post("/texts/ask/" + id + "/hiding", "reason", "Werbung");
        assertThat(jonas.get("/asks").text()).doesNotContain("Wunderpillen");
        assertThat(host.get(ask).text()).doesNotContain("Wunderpillen");
        house.sql()
                .sql("update member set headline = 'Wunderpillen' where id = :id")
                .param("id", mira.id())
                .update();
        house.forget();
        host.post("/texts/headline/" + mira.id() + "/hiding", "reason", "Werbung");
        assertThat(jonas.get("/people/" + mira.id()).text()).doesNotContain("Wunderpillen");
        assertThat(jonas.get("/people?query=Wunderpillen").text()).doesNotContain("Mira Sommer");
    }

    @Test
    void aReporterLearnsThatItWasDecidedAndTwoHostsDoNotDecideTwice() {
        jonas.post("/people/" + mira.id() + "/reports", "words", "Sie raucht drinnen");
        String settlement = host.get("/hosting/reports")
                .page()
                .select("form[action$=/settlement]")
                .attr("action");
        assertThat(host.post(settlement, "decision", "TALKED", "note", "Am Tresen")
                        .status())
                .isEqualTo(303);
        assertThat(paul.post(settlement, "decision", "SUSPENDED").status()).isEqualTo(409);
        house.runDue();
        assertThat(jonas.get("/inbox").text())
                .contains("Über deine Meldung wurde entschieden")
                .doesNotContain("Mira");
        assertThat(paul.get("/hosting/reports").text()).contains("Darüber gesprochen", "Am Tresen", "Tanja");
        assertThat(mira.get("/me/log").text()).doesNotContain("Jonas", "raucht");
    }

    @Test
    void whoIsSuspendedReadsWhyAndMayObjectOnceAndAnotherHostDecides() {
        suspend();
        assertThat(mira.get("/people").leadsTo()).startsWith("/sign-in");
        Visitor again = house.again(mira);
        assertThat(again.get("/people").leadsTo()).isEqualTo("/suspended");
        assertThat(again.get("/suspended").text()).contains(REASON, "21. Juli");
        String token =
                again.get("/suspended").page().select("input[name=_csrf]").attr("value");
        assertThat(again.post("/asks", "_csrf", token, "text", "Trotzdem").status())
                .isEqualTo(401);
        again.post("/suspended/appeal", "_csrf", token, "words", "Ich war das nicht");
        again.post("/suspended/appeal", "_csrf", token, "words", "Und noch etwas");
        assertThat(again.get("/suspended").text()).contains("Ich war das nicht").doesNotContain("Und noch etwas");
        String decision = decision();
        assertThat(host.get("/hosting").text()).contains("Ein Einspruch wartet");
        assertThat(host.post(decision, "granted", "true").status()).isEqualTo(409);
        assertThat(paul.post(decision, "granted", "true", "answer", "Verwechslung")
                        .status())
                .isEqualTo(303);
        assertThat(paul.post(decision, "granted", "false").status()).isEqualTo(409);
        assertThat(again.get("/people").status()).isEqualTo(200);
        assertThat(again.get("/suspended").status()).isEqualTo(404);
    }

    @Test
    void aSuspensionEndsByItself() {
        suspend();
        house.clock().advance(Duration.ofDays(8));
        house.runDue();
        assertThat(members.get(mira.id()).isActive()).isTrue();
        assertThat(house.again(mira).get("/inbox").text()).contains("Du bist wieder dabei");
    }

    @Test
    void theOnlyHostDecidesAnAppealAlone() {
        host.post("/hosting/members/" + paul.id() + "/role", "role", "MEMBER");
        suspend();
        Visitor again = house.again(mira);
        String token =
                again.get("/suspended").page().select("input[name=_csrf]").attr("value");
        again.post("/suspended/appeal", "_csrf", token, "words", "Ich war das nicht");
        assertThat(host.post(decision(), "granted", "false", "answer", "Doch").status())
                .isEqualTo(303);
        assertThat(house.again(mira).get("/suspended").text()).contains("bleiben dabei", "Doch");
    }

    @Test
    void aMessageIsReadByHostsOnlyWhenSomebodyTellsThem() {
        house.sql()
                .sql("insert into conversation (id, about, subject, opened_at) values (:id, :id, '', now())")
                .param("id", mira.id())
                .update();
        for (Visitor one : new Visitor[] {mira, jonas})
            house.sql()
                    .sql("insert into conversation_member (conversation_id, member_id) values (:id, :member)")
                    .param("id", mira.id())
                    .param("member", one.id())
                    .update();
        var message = Ids.next();
        mira.post("/conversations/" + mira.id() + "/messages", "id", message, "text", "Du bist doof");
        String text = "/texts/message/" + message;
        assertThat(host.get(text).status()).isEqualTo(404);
        assertThat(house.member("rike").get(text).status()).isEqualTo(404);
        jonas.post(text + "/reports", "words", "Unfreundlich");
        String hiding =
                host.get("/hosting/reports").page().select("a[href$=/hiding]").attr("href");
        host.post(hiding, "reason", "Unfreundlich");
        assertThat(jonas.get("/conversations/" + mira.id()).text()).doesNotContain("doof");
    }

    @Test
    void everybodyReadsTheRulesInTheHostsWords() {
        assertThat(house.guest().get("/conduct").text()).contains("nimm ein Nein als Nein");
        host.post("/hosting/conduct", "de", "Bei uns ist es leise.", "en", "", "es", "");
        assertThat(house.guest().get("/conduct").text()).contains("Bei uns ist es leise.");
        host.post(
                "/hosting/house",
                "name",
                "Haus",
                "language",
                "DE",
                "country",
                "DE",
                "timeZone",
                "Europe/Berlin",
                "joining",
                "OPEN");
        assertThat(house.guest().get("/conduct").text()).contains("Bei uns ist es leise.");
        assertThat(house.guest().get("/").page().select("footer a[href=/conduct]"))
                .isNotEmpty();
    }

    private void suspend() {
        host.post("/hosting/members/" + mira.id() + "/suspension", "reason", REASON, "length", "WEEK");
    }

    private String decision() {
        return house.sql()
                .sql("select '/hosting/appeals/' || id || '/decision' from appeal")
                .query(String.class)
                .single();
    }

    private String returning() {
        return host.get("/hosting/hidden")
                .page()
                .select("form[action$=/return]")
                .attr("action");
    }

    private static String textOn(String page, String kind, Visitor reader) {
        return reader.get(page).page().select("a[href^=/texts/" + kind + "/]").attr("href");
    }

    private static Object[] ask(String text) {
        return new Object[] {
            "kind", "HELP", "text", text, "language", "DE", "time", "HOUR", "terms", "FAVOUR", "audience", "MEMBERS"
        };
    }
}
