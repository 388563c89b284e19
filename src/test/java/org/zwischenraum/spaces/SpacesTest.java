package org.zwischenraum.spaces;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.zwischenraum.house.Answer;
import org.zwischenraum.house.House;
import org.zwischenraum.house.HouseTest;
import org.zwischenraum.house.Visitor;
import org.zwischenraum.web.Ids;

/** Places to work: what people read about them, and what hosts say. */
@HouseTest
class SpacesTest {
    private static final byte[] DOT = java.util.Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==");

    @Autowired
    private House house;

    @Autowired
    private Spaces spaces;

    @BeforeEach
    void found() {
        house.found();
    }

    @Test
    void aHouseIsFoundedWithASpaceOfItsNameThatIsOpenOnWorkingDays() {
        assertThat(spaces.all()).singleElement().satisfies(space -> {
            assertThat(space.name()).isEqualTo("Haus am Hafen");
            assertThat(space.isOnline()).isFalse();
            assertThat(spaces.closing(space, House.START)).contains(Instant.parse("2026-07-14T16:00:00Z"));
        });
    }

    @Test
    void membersReadWhenTheHouseIsOpenAndGuestsAreLedToTheDoor() {
        assertThat(house.member("mira").get(path()).text()).contains("offen bis 18:00", "Samstag");
        assertThat(house.member("mira").get("/spaces").text()).contains("Haus am Hafen");
        assertThat(house.guest().get(path()).leadsTo()).startsWith("/sign-in");
        assertThat(house.member("mira").get("/spaces/" + Ids.next()).status()).isEqualTo(404);
    }

    @Test
    void onlyHostsDescribeASpace() {
        assertThat(house.member("mira").get(path() + "/edit").status()).isEqualTo(403);
        assertThat(describe(house.member("mira"), 0, "Meins").status()).isEqualTo(403);
        assertThat(describe(house.host(), 0, "Das große Haus").status()).isEqualTo(303);
        assertThat(house.member("mira").get(path()).text()).contains("Das große Haus", "Schuhe aus", "Kai 3");
    }

    @Test
    void theNetworkIsToldOnlyToWhoeverIsInsideAndToHosts() {
        describe(house.host(), 0, "Haus am Hafen");
        assertThat(house.host().get(path()).text()).contains("geheim123");
        assertThat(house.member("mira").get(path()).text()).doesNotContain("geheim123");
        house.program("mira").api("PUT", "/api/v1/here/me", "{\"at\":\"remote\"}");
        assertThat(house.member("mira").get(path()).text()).doesNotContain("geheim123");
        house.program("mira").api("PUT", "/api/v1/here/me", "{\"at\":\"onSite\",\"invisible\":true}");
        assertThat(house.member("mira").get(path()).text()).contains("geheim123");
    }

    @Test
    void ofTwoHostsWhoEditAtOnceTheSecondIsToldAndLosesNothing() {
        describe(house.host(), 0, "Erster Name");
        Answer late = describe(house.host("jonas"), 0, "Zweiter Name");
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.page().select("#name").val()).isEqualTo("Zweiter Name");
        assertThat(late.page().select("#rules").text()).contains("Schuhe aus");
        String version = late.page().select("input[name=version]").val();
        assertThat(describe(house.host("jonas"), Integer.parseInt(version), "Zweiter Name")
                        .status())
                .isEqualTo(303);
        assertThat(spaces.first().name()).isEqualTo("Zweiter Name");
    }

    @Test
    void theSameWordsSentTwiceAreSaidOnce() {
        for (int twice = 0; twice < 2; twice++)
            assertThat(describe(house.host(), 0, "Das große Haus").status()).isEqualTo(303);
        assertThat(spaces.first().version()).isEqualTo(1);
    }

    @Test
    void hostsSayTheHoursOfAWeekWithALongLunch() {
        Answer saved = house.host()
                .post(
                        path() + "/hours",
                        "tuesday-opens-1",
                        "09:00",
                        "tuesday-closes-1",
                        "14:00",
                        "tuesday-opens-2",
                        "16:00",
                        "tuesday-closes-2",
                        "20:00");
        assertThat(saved.status()).isEqualTo(303);
        assertThat(spaces.closing(spaces.first(), House.START)).contains(Instant.parse("2026-07-14T18:00:00Z"));
        assertThat(house.member("mira").get(path()).text()).contains("09:00 bis 14:00", "16:00 bis 20:00");
    }

    @Test
    void halfAStretchIsAskedForAgainAndNothingTypedIsLost() {
        Answer half = house.host().post(path() + "/hours", "monday-opens-1", "09:00", "friday-opens-1", "10:00");
        assertThat(half.status()).isEqualTo(422);
        assertThat(half.text()).contains("beide Uhrzeiten");
        assertThat(half.page().select("input[name=friday-opens-1]").val()).isEqualTo("10:00");
    }

    @Test
    void aDayCanBeOtherwiseAndAsUsualAgain() {
        house.host().post(path() + "/days", "day", "2026-07-14", "reason", "Sommerfest");
        assertThat(house.member("mira").get(path()).text()).contains("Sommerfest", "öffnet am Mittwoch");
        assertThat(spaces.closing(spaces.first(), House.START)).isEmpty();
        house.host().post(path() + "/days/removal", "day", "2026-07-14");
        assertThat(spaces.closing(spaces.first(), House.START)).isPresent();
    }

    @Test
    void aCommunityMayHaveSeveralSpacesButNeverNone() {
        UUID id = Ids.next();
        for (int twice = 0; twice < 2; twice++)
            assertThat(house.host()
                            .post("/spaces", "id", id, "name", "Online-Etage", "kind", "ONLINE")
                            .status())
                    .isEqualTo(303);
        assertThat(spaces.all()).hasSize(2).anyMatch(Space::isOnline);
        assertThat(house.host().get("/hosting/log").text()).containsOnlyOnce("Online-Etage angelegt");
        assertThat(house.host().post("/spaces/" + id + "/closure").status()).isEqualTo(303);
        assertThat(house.member("mira").get("/spaces/" + id).status()).isEqualTo(404);
        assertThat(house.host().post(path() + "/closure").status()).isEqualTo(409);
        assertThat(spaces.all()).hasSize(1);
    }

    @Test
    void picturesHangForMembersAndNobodyElse() {
        house.host().upload(path() + "/pictures", "picture", "tisch.png", DOT, "words", "Der lange Tisch");
        String picture = house.member("mira")
                .get(path())
                .page()
                .select("img[alt=Der lange Tisch]")
                .attr("src");
        assertThat(house.member("mira").get(picture).status()).isEqualTo(200);
        assertThat(house.guest().get(picture).status()).isEqualTo(404);
    }

    private String path() {
        return spaces.first().path();
    }

    private Answer describe(Visitor who, int version, String name) {
        return who.post(
                path(),
                "name",
                name,
                "kind",
                "HOUSE",
                "address",
                "Kai 3",
                "rules",
                "Schuhe aus",
                "wifi",
                "geheim123",
                "timeZone",
                "Europe/Berlin",
                "holidays",
                "de-hh",
                "version",
                version);
    }
}
