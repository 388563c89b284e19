package org.zwischenraum.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.zwischenraum.audit.Audit;
import org.zwischenraum.house.Answer;
import org.zwischenraum.house.House;
import org.zwischenraum.house.HouseTest;
import org.zwischenraum.house.Visitor;

@HouseTest
class SignInHelpTest {
    @Autowired
    House house;

    @Autowired
    Audit audit;

    Visitor tanja;

    @BeforeEach
    void aHouse() {
        house.found();
        tanja = house.host();
        house.member("mira");
    }

    @Test
    void aHostHandsOutALinkOnceAndItIsNotedAndTold() {
        ask("mira.sommer@example.org");
        Answer list = tanja.get("/hosting/sign-in-help");
        assertThat(list.text()).contains("Mira Sommer");
        String give = list.page().select("form[action$=/link]").attr("action");
        String link = tanja.post(give).page().select("#link").val().replaceFirst("^https?://[^/]+", "");
        Visitor mira = house.guest();
        assertThat(mira.post(link).leadsTo()).isEqualTo("/");
        assertThat(mira.get("/me/settings").text())
                .contains("mira.sommer@example.org")
                .contains("nicht bestätigt");
        assertThat(house.guest().post(link).status()).isEqualTo(410);
        assertThat(tanja.post(give).status()).isEqualTo(409);
        assertThat(tanja.get("/hosting/sign-in-help").text()).contains("Alle kommen herein");
        assertThat(audit.latest(10)).anyMatch(entry -> entry.action().equals("recovery.log.linkGiven"));
        assertThat(String.valueOf(house.letters().getLast())).contains("Auf deine Bitte");
    }

    @Test
    void theMemberFindsInTheirInboxWhoHandedOutALink() {
        ask("mira.sommer@example.org");
        Visitor mira = house.member("mira");
        assertThat(mira.get("/inbox").text()).doesNotContain("Link zum Hereinkommen");
        String give = tanja.get("/hosting/sign-in-help")
                .page()
                .select("form[action$=/link]")
                .attr("action");
        tanja.post(give);
        house.runDue();
        assertThat(mira.get("/inbox").text()).contains("Tanja Baum hat dir auf deine Bitte einen Link");
        assertThat(mira.get("/inbox").page().select("a[href*=inbox], form[action*=inbox]"))
                .isNotEmpty();
    }

    @Test
    void nobodyLearnsWhetherAnAddressIsKnown() {
        String known = ask("mira.sommer@example.org").text().replace("mira.sommer@example.org", "…");
        String unknown = ask("nobody@example.org").text().replace("nobody@example.org", "…");
        assertThat(known).isEqualTo(unknown);
        assertThat(tanja.get("/hosting/sign-in-help").page().select("form[action$=/link]"))
                .hasSize(1);
    }

    @Test
    void askingTwiceIsOneLine() {
        ask("mira.sommer@example.org");
        ask("mira.sommer@example.org");
        assertThat(tanja.get("/hosting/sign-in-help").page().select("form[action$=/link]"))
                .hasSize(1);
    }

    @Test
    void withoutARequestThereIsNothingToHandOut() {
        assertThat(tanja.post("/hosting/sign-in-help/" + house.member("mira").id() + "/link")
                        .status())
                .isEqualTo(409);
    }

    @Test
    void afterAWeekTheRequestIsForgotten() {
        ask("mira.sommer@example.org");
        house.clock().advance(Duration.ofDays(8));
        assertThat(tanja.get("/hosting/sign-in-help").text()).contains("Alle kommen herein");
    }

    @Test
    void onlyHostsHandOut() {
        assertThat(house.member("mira").get("/hosting/sign-in-help").status()).isEqualTo(403);
        assertThat(house.guest().get("/hosting/sign-in-help").leadsTo()).startsWith("/sign-in");
    }

    @Test
    void theDoorSaysHow() {
        assertThat(house.guest().get("/sign-in").page().select("a[href=/sign-in/help]"))
                .hasSize(1);
        assertThat(house.guest().get("/sign-in/help").status()).isEqualTo(200);
    }

    private Answer ask(String email) {
        return house.guest().post("/sign-in/help", "email", email);
    }
}
