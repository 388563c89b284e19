package org.zwischenraum.tellings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.zwischenraum.house.House;
import org.zwischenraum.house.HouseTest;
import org.zwischenraum.house.Visitor;
import org.zwischenraum.members.Apart;
import org.zwischenraum.web.Ids;

/** Tanja tells about Mira, over a coffee. */
@HouseTest
class TellingTest {
    private static final String WORDS = "Sie hört zu, bis man selbst die Lösung sagt.";

    @Autowired
    House house;

    @Autowired
    Apart apart;

    private Visitor tanja;
    private Visitor mira;
    private Visitor paul;

    @BeforeEach
    void found() {
        house.found();
        tanja = house.host();
        mira = house.member("mira");
        paul = house.member("paul");
    }

    @Test
    void nothingStandsBeforeMiraHasSaidYesTwice() {
        String telling = asks(tanja);
        assertThat(tanja.post(telling + "/words", "learned", WORDS, "on", "2026-07-03")
                        .status())
                .isEqualTo(409);
        assertThat(mira.get("/inbox").text()).contains("Tanja Baum möchte von dir erzählen");
        mira.post(telling + "/acceptance");
        tanja.post(
                telling + "/words",
                "learned",
                WORDS,
                "gladly",
                "Kochen",
                "occasion",
                "bei einem Cortado",
                "on",
                "2026-07-03");
        assertThat(pageOfMira(paul)).doesNotContain(WORDS);
        assertThat(pageOfMira(tanja)).doesNotContain(WORDS);
        mira.post(telling + "/approval", "line", "LEARNED");
        assertThat(pageOfMira(paul))
                .contains(WORDS, "erzählt von Tanja, bei einem Cortado am 3. Juli")
                .doesNotContain("Kochen");
    }

    @Test
    void whatIsStruckIsGoneFromTheDatabase() {
        String telling = told();
        mira.post(telling + "/strike", "line", "LEARNED");
        assertThat(lines()).containsExactly("Kochen");
        assertThat(tanja.get(telling).text()).doesNotContain(WORDS);
        mira.post(telling + "/strike", "line", "GLADLY");
        assertThat(lines()).isEmpty();
        assertThat(mira.get(telling).status()).isEqualTo(404);
    }

    @Test
    void aNoLooksLikeSilenceAndIsNotAskedAgain() {
        String telling = asks(tanja);
        String before = tanja.get(telling).text();
        mira.post(telling + "/refusal");
        assertThat(tanja.get(telling).text()).isEqualTo(before);
        assertThat(tanja.get("/inbox").text()).doesNotContain("Mira");
        assertThat(mira.get(telling).status()).isEqualTo(404);
        house.clock().advance(Duration.ofDays(31));
        long notices = notices();
        String again = asks(house.again(tanja));
        assertThat(again).isNotEqualTo(telling);
        assertThat(notices()).isEqualTo(notices);
        assertThat(house.again(mira).get("/me").text()).doesNotContain("Tanja");
    }

    @Test
    void bothCanTakeItBackAtAnyTime() {
        for (Visitor one : new Visitor[] {tanja, mira}) {
            String telling = told();
            mira.post(telling + "/approval", "line", "LEARNED");
            assertThat(pageOfMira(paul)).contains(WORDS);
            one.post(telling + "/withdrawal");
            assertThat(pageOfMira(paul)).doesNotContain(WORDS);
            assertThat(lines()).isEmpty();
        }
    }

    @Test
    void strangersBlockedPeopleAndGuestsFindNothing() {
        String telling = told();
        mira.post(telling + "/approval", "line", "LEARNED");
        assertThat(paul.get(telling).status()).isEqualTo(404);
        assertThat(house.guest().get(telling).leadsTo()).startsWith("/sign-in");
        Stream.of("approval", "strike", "offer")
                .forEach(door -> assertThat(paul.post(telling + "/" + door, "line", "LEARNED")
                                .status())
                        .isEqualTo(404));
        apart.keep(paul.id(), tanja.id(), Apart.Kind.BLOCK);
        assertThat(pageOfMira(paul)).doesNotContain(WORDS);
        apart.keep(mira.id(), paul.id(), Apart.Kind.BLOCK);
        assertThat(paul.get("/people/" + mira.id() + "/tellings/new").status()).isEqualTo(404);
        apart.keep(mira.id(), tanja.id(), Apart.Kind.BLOCK);
        assertThat(mira.get("/people/" + mira.id()).text()).doesNotContain(WORDS);
        assertThat(tanja.get(telling).status()).isEqualTo(404);
    }

    @Test
    void miraChoosesWhoReadsIt() {
        String telling = told();
        mira.post(telling + "/approval", "line", "LEARNED");
        mira.post(telling + "/audience", "audience", "CONTACTS");
        assertThat(pageOfMira(paul)).doesNotContain(WORDS);
        assertThat(pageOfMira(mira)).contains(WORDS);
        assertThat(mira.post(telling + "/audience", "audience", "PUBLIC").status())
                .isEqualTo(422);
        assertThat(tanja.post(telling + "/audience", "audience", "MEMBERS").status())
                .isEqualTo(404);
    }

    @Test
    void aLineBecomesAnOfferOnlyByMirasOwnWord() {
        String telling = told();
        mira.post(telling + "/approval", "line", "GLADLY");
        mira.post(telling + "/offer", "line", "GLADLY");
        assertThat(offers()).isZero();
        assertThat(mira.get("/me").page().select("#drafts textarea").text()).isEqualTo("Kochen");
        assertThat(tanja.post(telling + "/offer", "line", "GLADLY").status()).isEqualTo(404);
    }

    @Test
    void atMostThreeAreOpenAtOnce() {
        asks(tanja);
        for (String key : new String[] {"paul", "anna"}) ask(tanja, house.member(key));
        assertThat(tanja.post("/people/" + house.member("jonas").id() + "/tellings", "id", Ids.next())
                        .status())
                .isEqualTo(409);
    }

    @Test
    void whoeverKeepsAwayDoesNotHearOfIt() {
        apart.keep(mira.id(), tanja.id(), Apart.Kind.NEVER);
        String telling = asks(tanja);
        assertThat(tanja.get(telling).text()).contains("Mira ist gefragt");
        assertThat(mira.get(telling).status()).isEqualTo(404);
        assertThat(mira.get("/me").text()).doesNotContain("Tanja");
    }

    private String asks(Visitor teller) {
        return ask(teller, mira);
    }

    private static String ask(Visitor teller, Visitor about) {
        return teller.post("/people/" + about.id() + "/tellings", "id", Ids.next())
                .leadsTo();
    }

    private String told() {
        String telling = asks(tanja);
        mira.post(telling + "/acceptance");
        tanja.post(telling + "/words", "learned", WORDS, "gladly", "Kochen", "on", "2026-07-03");
        return telling;
    }

    private String pageOfMira(Visitor reader) {
        return reader.get("/people/" + mira.id()).text();
    }

    private java.util.List<String> lines() {
        return house.sql()
                .sql("select text from telling_line")
                .query(String.class)
                .list();
    }

    private long notices() {
        return house.sql().sql("select count(*) from notice").query(Long.class).single();
    }

    private long offers() {
        return house.sql()
                .sql("select count(*) from offer where member_id = :mira")
                .param("mira", mira.id())
                .query(Long.class)
                .single();
    }
}
