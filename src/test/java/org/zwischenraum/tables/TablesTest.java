package org.zwischenraum.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.zwischenraum.house.Answer;
import org.zwischenraum.house.House;
import org.zwischenraum.house.HouseTest;
import org.zwischenraum.house.Visitor;
import org.zwischenraum.live.Window;
import org.zwischenraum.members.Apart;
import org.zwischenraum.plans.Plans;
import org.zwischenraum.spaces.Spaces;

/** Who sits at a table, and what is said there. */
@HouseTest
class TablesTest {
    private final List<Window> windows = new ArrayList<>();

    @Autowired
    House house;

    @Autowired
    Apart apart;

    @Autowired
    Spaces spaces;

    @Autowired
    Plans plans;

    private Visitor mira;
    private Visitor ben;
    private Visitor paul;
    private String table;

    @BeforeEach
    void miraAndBenAreHere() {
        house.found();
        mira = house.member("mira");
        ben = house.member("ben");
        paul = house.member("paul");
        table = "/tables/" + tableId();
        comes(mira, "ON_SITE", "MEMBERS");
        comes(ben, "REMOTE", "MEMBERS");
    }

    @Test
    void whoSitsAtATableInTheHouseAndOnlineIsShownAlike() {
        mira.post(table + "/seat");
        ben.post(table + "/seat");
        assertThat(paul.get(table).page().select("#people").text()).contains("Mira", "im Haus", "Ben", "online dabei");
        mira.post(table + "/seat/removal");
        assertThat(paul.get(table).page().select("#people").text())
                .contains("Ben")
                .doesNotContain("Mira");
    }

    @Test
    void smallTalkIsReadByThoseWhoSeeTheOneWhoSpeaksAndIsGoneTheNextMorning() {
        mira.post(table + "/seat");
        says(mira, "Moin zusammen");
        assertThat(ben.get(table).text()).contains("Moin zusammen");
        apart.keep(paul.id(), mira.id(), Apart.Kind.BLOCK);
        assertThat(paul.get(table).text()).doesNotContain("Moin zusammen", "Mira");

        house.clock().advance(Duration.ofHours(21));
        house.runDue();
        assertThat(ben.get(table).text()).doesNotContain("Moin zusammen");
    }

    @Test
    void whatIsSaidComesToOpenPagesOfThoseWhoMayReadItAtOnce() {
        apart.keep(paul.id(), mira.id(), Apart.Kind.BLOCK);
        mira.post(table + "/seat");
        ben.post(table + "/seat");
        var bens = watch(ben);
        var pauls = watch(paul);
        says(mira, "Moin zusammen");
        says(ben, "Moin Mira");
        assertThat(bens.hear()).contains("Moin zusammen");
        assertThat(pauls.hear()).contains("Moin Mira").doesNotContain("Moin zusammen");
    }

    @Test
    void whoDoesNotSitThereOrIsInvisibleCannotSpeak() {
        assertThat(says(ben, "Moin").status()).isEqualTo(409);
        ben.post(table + "/seat");
        assertThat(says(ben, "Moin").status()).isEqualTo(303);
        comes(ben, "REMOTE", "ONLY_ME");
        assertThat(says(ben, "Bin weg").status()).isEqualTo(409);
    }

    @Test
    void whatIsSentTwiceIsSaidOnce() {
        mira.post(table + "/seat");
        String id = UUID.randomUUID().toString();
        mira.post(table + "/words", "id", id, "text", "Moin");
        mira.post(table + "/words", "id", id, "text", "Moin");
        assertThat(ben.get(table).page().select(".table-talk > li")).hasSize(1);
    }

    @Test
    void aTableSaysWhatItIsAboutToday() {
        mira.post(table + "/seat");
        mira.post(table + "/line", "text", "Stille Runde");
        assertThat(ben.get(table).text()).contains("Stille Runde");
    }

    @Test
    void aLineOfSomebodyBlockedTakesNothingAwayAndANewOneOrNoneReplacesWhatOneReads() {
        apart.keep(paul.id(), mira.id(), Apart.Kind.BLOCK);
        comes(paul, "ON_SITE", "MEMBERS");
        for (Visitor each : List.of(mira, paul, ben)) each.post(table + "/seat");
        mira.post(table + "/line", "text", "Stille Runde");
        paul.post(table + "/line", "text", "Steuer zusammen");
        assertThat(line(mira)).contains("Stille Runde");
        assertThat(line(paul)).contains("Steuer zusammen");
        paul.post(table + "/line", "text", "");
        assertThat(line(mira)).contains("Stille Runde");
        house.clock().advance(Duration.ofMinutes(1));
        ben.post(table + "/line", "text", "");
        assertThat(line(mira)).contains("Heute noch ohne Überschrift");
    }

    @Test
    void whatIsDoneAtATableIsDoneWithMeasure() {
        for (int time = 0; time < 120; time++) mira.post(table + "/focus/part/removal");
        assertThat(mira.post(table + "/focus/part/removal").status()).isEqualTo(429);
    }

    @Test
    void strangersStayOutsideAndUnknownTablesAreNotThere() {
        assertThat(house.guest().get(table).text()).doesNotContain("Mira");
        assertThat(house.friend("lucia").get(table).status()).isEqualTo(403);
        assertThat(mira.get("/tables/" + UUID.randomUUID()).status()).isEqualTo(404);
    }

    private String line(Visitor reader) {
        return reader.get(table)
                .page()
                .select("section:has(.table-line), section.warm")
                .text();
    }

    private Answer says(Visitor visitor, String text) {
        return visitor.post(table + "/words", "id", UUID.randomUUID().toString(), "text", text);
    }

    private Window watch(Visitor visitor) {
        var window = new Window(house.address(), visitor, house.address());
        windows.add(window);
        String topic = TableNews.TALK.of(tableId());
        assertThat(window.say("{\"watch\":[\"" + topic + "\"],\"age\":0}").hear())
                .contains("watching");
        return window;
    }

    private UUID tableId() {
        return plans.of(spaces.first().id()).tables().getFirst().id();
    }

    private static void comes(Visitor visitor, String at, String audience) {
        visitor.post("/floor/presence", "at", at, "state", "OPEN", "audience", audience, "intention", "");
    }

    @AfterEach
    void closeWindows() {
        windows.forEach(Window::close);
    }
}
