package org.zwischenraum.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.zwischenraum.house.House;
import org.zwischenraum.house.HouseTest;
import org.zwischenraum.house.Visitor;

@HouseTest
class SignInTest {
    private static final Pattern LINK = Pattern.compile("/sign-in/[A-Za-z0-9_-]{43}");

    @Autowired
    House house;

    @BeforeEach
    void miraBelongsToTheHouse() {
        house.found();
        house.member("mira");
    }

    @Test
    void aLinkThatComesByMailLetsOneIn() {
        Visitor browser = house.guest();
        browser.post("/sign-in", "email", "Mira.Sommer@example.org", "to", "/me/settings");
        String link = linkInTheLastLetter();
        assertThat(browser.get(link).text()).contains("Hereinkommen");
        assertThat(browser.post(link).leadsTo()).isEqualTo("/me/settings");
        assertThat(browser.cookie("zw")).isNotEmpty();
    }

    @Test
    void lookingAtTheLinkDoesNotUseIt() {
        house.guest().post("/sign-in", "email", "mira.sommer@example.org");
        String link = linkInTheLastLetter();
        house.guest().get(link);
        house.guest().get(link);
        assertThat(house.guest().post(link).status()).isEqualTo(303);
    }

    @Test
    void theLinkIsGoodOnceAndForHalfAnHour() {
        house.guest().post("/sign-in", "email", "mira.sommer@example.org");
        String link = linkInTheLastLetter();
        assertThat(house.guest().post(link).status()).isEqualTo(303);
        assertThat(house.guest().post(link).status()).isEqualTo(410);
        house.guest().post("/sign-in", "email", "mira.sommer@example.org");
        String second = linkInTheLastLetter();
        house.clock().advance(Duration.ofMinutes(31));
        assertThat(house.guest().post(second).status()).isEqualTo(410);
    }

    @Test
    void nobodyLearnsWhetherAnAddressIsKnown() {
        String known = house.guest()
                .post("/sign-in", "email", "mira.sommer@example.org")
                .text();
        String unknown =
                house.guest().post("/sign-in", "email", "nobody@example.org").text();
        assertThat(unknown.replace("nobody@example.org", "…")).isEqualTo(known.replace("mira.sommer@example.org", "…"));
        assertThat(house.letters()).hasSize(1);
    }

    @Test
    void whatIsNoAddressIsSaidAtTheField() {
        var answer = house.guest().post("/sign-in", "email", "mira");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.problem("email")).contains("Mailadresse");
        assertThat(answer.page().select("#email").val()).isEqualTo("mira");
    }

    @Test
    void theSixthLinkInAnHourIsTooMuch() {
        for (int i = 0; i < 5; i++) house.guest().post("/sign-in", "email", "mira.sommer@example.org");
        var sixth = house.guest().post("/sign-in", "email", "mira.sommer@example.org");
        assertThat(sixth.status()).isEqualTo(429);
        assertThat(sixth.header("Retry-After")).isPresent();
    }

    @Test
    void afterSigningInOneIsNotLedOutOfTheHouse() {
        Visitor browser = house.guest();
        browser.post("/sign-in", "email", "mira.sommer@example.org", "to", "https://example.net/");
        assertThat(browser.post(linkInTheLastLetter()).leadsTo()).isEqualTo("/");
    }

    @Test
    void signedOutMeansTheOldCookieOpensNothing() {
        Visitor mira = house.member("mira");
        String cookie = mira.cookie("zw");
        mira.post("/sign-out");
        assertThat(house.guest()
                        .cookie("zw", cookie)
                        .get("/no-such-page")
                        .page()
                        .select("nav.rooms"))
                .isEmpty();
    }

    private String linkInTheLastLetter() {
        Matcher link = LINK.matcher(String.valueOf(house.letters().getLast()));
        assertThat(link.find()).isTrue();
        return link.group();
    }
}
