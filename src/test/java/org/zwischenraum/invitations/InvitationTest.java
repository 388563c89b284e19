package org.zwischenraum.invitations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.zwischenraum.house.Answer;
import org.zwischenraum.house.House;
import org.zwischenraum.house.HouseTest;
import org.zwischenraum.house.Visitor;
import org.zwischenraum.tokens.ApiTokens;
import org.zwischenraum.tokens.Scope;
import org.zwischenraum.web.Ids;

@HouseTest
class InvitationTest {
    private static final Pattern LINK = Pattern.compile("/welcome/[A-Za-z0-9_-]{43}");

    @Autowired
    House house;

    @Autowired
    ApiTokens tokens;

    Visitor tanja;

    @BeforeEach
    void aHouse() {
        house.found();
        tanja = house.host();
    }

    @Test
    void fortyAddressesArePastedAtOnce() {
        String addresses = IntStream.range(0, 40)
                .mapToObj(number -> "Gast " + number + " <gast" + number + "@example.org>")
                .collect(Collectors.joining("\n"));
        Answer list =
                tanja.submit("/hosting/invitations", "kind", "MAIL", "people", addresses, "words", "Kommt vorbei!");
        assertThat(list.text()).contains("40 Einladungen liegen bereit.").contains("Gast 39");
        assertThat(house.letters()).hasSize(40);
        assertThat(String.valueOf(house.letters().getFirst()))
                .contains("Kommt vorbei!")
                .contains("Tanja")
                .containsPattern(LINK);
    }

    @Test
    void moreThanFortyAreRefusedAndNothingTypedIsLost() {
        String addresses =
                IntStream.range(0, 41).mapToObj(n -> "a" + n + "@example.org").collect(Collectors.joining(", "));
        Answer refused = tanja.post("/hosting/invitations", "kind", "MAIL", "people", addresses);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.problem("people")).contains("40");
        assertThat(refused.page().select("#people").text()).contains("a40@example.org");
        assertThat(house.letters()).isEmpty();
    }

    @Test
    void aLineThatIsNoAddressIsNamed() {
        Answer refused = tanja.post("/hosting/invitations", "kind", "MAIL", "people", "a@example.org\nMira Sommer");
        assertThat(refused.problem("people")).contains("Mira Sommer");
        assertThat(house.letters()).isEmpty();
    }

    @Test
    void theFormSentTwiceInvitesOnce() {
        String id = Ids.next().toString();
        for (int i = 0; i < 2; i++)
            tanja.post("/hosting/invitations", "id", id, "kind", "MAIL", "people", "a@example.org\nb@example.org");
        assertThat(house.letters()).hasSize(2);
    }

    @Test
    void whoIsHereOrInvitedIsNotInvitedAgain() {
        house.member("mira");
        tanja.post("/hosting/invitations", "kind", "MAIL", "people", "a@example.org");
        Answer list = tanja.submit(
                "/hosting/invitations",
                "kind",
                "MAIL",
                "people",
                "A@Example.org, mira.sommer@example.org, b@example.org");
        assertThat(list.text()).contains("Eine Einladung liegt bereit").contains("2 Adressen");
        assertThat(house.letters()).hasSize(2);
    }

    @Test
    void aSheetOfSlipsHasOneCodeForEachPerson() {
        Answer sheet = tanja.submit("/hosting/invitations", "kind", "SLIP", "people", "Anna\nBela\nChris");
        assertThat(sheet.page().select(".slips li")).hasSize(3);
        assertThat(sheet.page().select(".slips svg.qr")).hasSize(3);
        assertThat(sheet.page().select(".slip-name").eachText()).containsExactly("Anna", "Bela", "Chris");
        assertThat(Set.copyOf(sheet.page().select(".slip-link").eachText())).hasSize(3);
    }

    @Test
    void slipsWithoutNamesAreCounted() {
        Answer sheet = tanja.submit("/hosting/invitations", "kind", "SLIP", "people", "", "count", "5");
        assertThat(sheet.page().select(".slips li")).hasSize(5);
    }

    @Test
    void hostsSeeALinkAgainAndWhatBecameOfIt() {
        Answer made = tanja.submit("/hosting/invitations", "kind", "LINK", "count", "3");
        String link = made.page().select("#link").val();
        assertThat(link).containsPattern(LINK);
        house.guest().get(path(link));
        assertThat(tanja.get("/hosting/invitations").text()).contains("wartet");
        house.guest().post(path(link) + "/opening");
        assertThat(tanja.get("/hosting/invitations").text()).contains("angesehen");
    }

    @Test
    void takenBackItOpensNothing() {
        Answer made = tanja.submit("/hosting/invitations", "kind", "LINK", "count", "3");
        String path = path(made.page().select("#link").val());
        tanja.post(made.page().select("form[action$=/revocation]").attr("action"));
        assertThat(house.guest().get(path).status()).isEqualTo(410);
        assertThat(tanja.get("/hosting/invitations").text()).contains("zurückgezogen");
    }

    @Test
    void afterThirtyDaysItIsOverAndForgotten() {
        tanja.post("/hosting/invitations", "kind", "MAIL", "people", "a@example.org");
        String path = path(String.valueOf(house.letters().getFirst()));
        house.clock().advance(Duration.ofDays(30).plusHours(1));
        assertThat(house.guest().get(path).status()).isEqualTo(410);
        house.runDue();
        assertThat(house.sql()
                        .sql("select count(*) from invitation")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void oneReminderAtMost() {
        tanja.post("/hosting/invitations", "kind", "MAIL", "people", "a@example.org");
        String page = tanja.get("/hosting/invitations").page().select(".list a").attr("href");
        tanja.post(page + "/reminder");
        tanja.post(page + "/reminder");
        assertThat(house.letters()).hasSize(2);
    }

    @Test
    void onlyHostsInvite() {
        for (Visitor visitor : new Visitor[] {house.member("mira"), house.friend("lucia")}) {
            assertThat(visitor.get("/hosting/invitations").status()).isEqualTo(403);
            assertThat(visitor.post("/hosting/invitations", "kind", "LINK").status())
                    .isEqualTo(403);
            assertThat(visitor.get("/hosting/invitations/slips").status()).isEqualTo(403);
        }
        assertThat(house.guest().get("/hosting/invitations").leadsTo()).startsWith("/sign-in");
    }

    @Test
    void aHostsProgramInvites() {
        Visitor program = program(tanja, Scope.READ, Scope.WRITE, Scope.HOST);
        Answer made =
                program.api("POST", "/api/v1/invitations", "{\"email\": \"a@example.org\", \"language\": \"es\"}");
        assertThat(made.status()).as(made.body()).isEqualTo(201);
        assertThat(made.json().get("link").asString()).containsPattern(LINK);
        assertThat(made.json().get("state").asString()).isEqualTo("open");
        assertThat(String.valueOf(house.letters().getFirst())).contains("te invita");
        assertThat(program.api("GET", "/api/v1/invitations").json().get("items").size())
                .isEqualTo(1);
        String id = made.json().get("id").asString();
        assertThat(program.api("DELETE", "/api/v1/invitations/" + id).status()).isEqualTo(204);
        assertThat(program.api("GET", "/api/v1/invitations/" + id)
                        .json()
                        .get("state")
                        .asString())
                .isEqualTo("revoked");
    }

    @Test
    void programsWithoutTheHostsScopeDoNotInvite() {
        assertThat(program(tanja, Scope.READ, Scope.WRITE)
                        .api("POST", "/api/v1/invitations", "{}")
                        .status())
                .isEqualTo(403);
        assertThat(program(house.member("mira"), Scope.READ, Scope.WRITE, Scope.HOST)
                        .api("POST", "/api/v1/invitations", "{}")
                        .status())
                .isEqualTo(403);
    }

    private Visitor program(Visitor owner, Scope... scopes) {
        return house.guest().token(tokens.make(owner.id(), "Test", Set.of(scopes), Duration.ofDays(30)));
    }

    private static String path(String text) {
        Matcher link = LINK.matcher(text);
        assertThat(link.find()).isTrue();
        return link.group();
    }
}
