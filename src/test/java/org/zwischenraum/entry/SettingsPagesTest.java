package org.zwischenraum.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.zwischenraum.house.Answer;
import org.zwischenraum.house.House;
import org.zwischenraum.house.HouseTest;
import org.zwischenraum.house.Visitor;

/** Sessions, the mail address, the language: what somebody settles about coming in. */
@HouseTest
class SettingsPagesTest {
    private static final Pattern LINK = Pattern.compile("/address/[A-Za-z0-9_-]{43}");

    @Autowired
    House house;

    @Autowired
    Sessions sessions;

    Visitor mira;

    @BeforeEach
    void aHouse() {
        house.found();
        mira = house.member("mira");
    }

    @Test
    void everyPageIsThereForMembersAndFriendsAndNotForGuests() {
        for (String path : new String[] {
            "/me/settings", "/me/sessions", "/me/password", "/me/address", "/me/passkeys", "/me/tokens", "/me/proof"
        }) {
            assertThat(mira.get(path).status()).as(path).isEqualTo(200);
            assertThat(house.friend("lucia").get(path).status()).as(path).isEqualTo(200);
            assertThat(house.guest().get(path).leadsTo()).as(path).startsWith("/sign-in");
        }
    }

    @Test
    void whatChangesTheWayInAsksForProof() {
        house.clock().advance(Duration.ofMinutes(11));
        for (String path : new String[] {"/me/password", "/me/address", "/me/passkeys", "/me/tokens/new"})
            assertThat(mira.get(path).leadsTo()).as(path).startsWith("/me/proof");
        house.clock().advance(Duration.ofMinutes(20));
        assertThat(mira.post("/me/address", "email", "neu@example.org").leadsTo())
                .startsWith("/me/proof");
        assertThat(mira.post("/me/passkeys/questions").status()).isEqualTo(403);
        assertThat(house.letters()).isEmpty();
    }

    @Test
    void aSessionIsListedAndEnded() {
        String phone = sessions.start(mira.id(), "Mozilla/5.0 (iPhone) Version/17.0 Safari/604.1");
        Answer list = mira.get("/me/sessions");
        assertThat(list.text()).contains("Safari auf iPhone").contains("hier");
        mira.post(list.page().select("form[action$=/end]").first().attr("action"));
        assertThat(house.guest().cookie("zw", phone).get("/me/settings").leadsTo())
                .startsWith("/sign-in");
        assertThat(mira.get("/me/sessions").text()).doesNotContain("iPhone");
    }

    @Test
    void nobodyEndsAnothersSession() {
        sessions.start(mira.id(), "Firefox/1 Linux");
        String path = mira.get("/me/sessions")
                .page()
                .select("form[action$=/end]")
                .first()
                .attr("action");
        house.host().post(path);
        assertThat(mira.get("/me/sessions").text()).contains("Firefox auf Linux");
    }

    @Test
    void allOthersEndAtOnce() {
        String one = sessions.start(mira.id(), "");
        mira.post("/me/sessions/others/end");
        assertThat(house.guest().cookie("zw", one).get("/me/settings").status()).isEqualTo(303);
        assertThat(mira.get("/me/settings").status()).isEqualTo(200);
    }

    @Test
    void anotherAddressIsGoodOnceItsLinkCameBackAndTheOldOneIsTold() {
        mira.post("/me/address", "email", "neu@example.org");
        String link = link();
        assertThat(house.guest().get(link).text()).contains("neu@example.org");
        assertThat(mira.get("/me/settings").text()).contains("mira.sommer@example.org");
        assertThat(mira.post(link).leadsTo()).isEqualTo("/me/settings");
        assertThat(mira.get("/me/settings").text()).contains("neu@example.org");
        assertThat(mira.post(link).status()).isEqualTo(410);
        assertThat(String.valueOf(house.letters().getLast()))
                .contains("mira.sommer@example.org")
                .contains("Deine Mailadresse wurde geändert");
    }

    @Test
    void somebodyElsesAddressSoundsTheSameAndGetsNoLink() {
        Answer free = mira.post("/me/address", "email", "neu@example.org");
        Answer taken =
                mira.post("/me/address", "email", house.cast().person("tanja").email());
        assertThat(taken.status()).isEqualTo(free.status());
        assertThat(house.letters()).hasSize(1);
    }

    @Test
    void theLinkToANewAddressExpires() {
        mira.post("/me/address", "email", "neu@example.org");
        String link = link();
        house.clock().advance(Duration.ofHours(25));
        assertThat(mira.get(link).status()).isEqualTo(410);
        assertThat(mira.post(link).status()).isEqualTo(410);
    }

    @Test
    void theHouseSpeaksTheChosenLanguage() {
        assertThat(mira.submit("/me/language", "language", "es").title()).isEqualTo("Ajustes");
        assertThat(mira.submit("/me/language", "language", "en").title()).isEqualTo("Settings");
        assertThat(mira.post("/me/language", "language", "xx").status()).isEqualTo(404);
    }

    private String link() {
        Matcher link = LINK.matcher(String.valueOf(house.letters().getLast()));
        assertThat(link.find()).isTrue();
        return link.group();
    }
}
