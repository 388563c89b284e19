package org.zwischenraum.floor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.zwischenraum.house.House;
import org.zwischenraum.house.HouseTest;
import org.zwischenraum.house.Visitor;
import org.zwischenraum.live.Window;
import org.zwischenraum.members.Apart;
import org.zwischenraum.plans.PlanFields;
import org.zwischenraum.plans.Plans;
import org.zwischenraum.presences.PresenceTopics;
import org.zwischenraum.spaces.Spaces;

@HouseTest
class FloorLiveTest {
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
    private Visitor anna;

    @BeforeEach
    void itIsTuesdayMorning() {
        house.found();
        house.host();
        mira = house.member("mira");
        ben = house.member("ben");
        anna = house.member("anna");
    }

    @Test
    void whoComesSitsDownAndGoesIsDrawnOnOpenPagesAtOnce() {
        var window = watch(anna);
        comes(mira, "MEMBERS", "Startseite, zweiter Anlauf");
        assertThat(window.hear()).contains("here-" + mira.id(), "Startseite, zweiter Anlauf", "plan-figure");
        mira.post("/floor/seat", "table", aTable());
        assertThat(window.hear()).contains("seated-" + mira.id(), "data-seat=\\\"" + aTable());
        mira.post("/floor/presence/removal");
        assertThat(window.hear()).contains("here-" + mira.id()).doesNotContain("html");
    }

    @Test
    void openPagesOfThoseWhoDoNotSeeSomebodyLearnNothing() {
        var paul = house.member("paul");
        apart.keep(paul.id(), mira.id(), Apart.Kind.BLOCK);
        var window = watch(paul);
        comes(mira, "MEMBERS", "");
        comes(ben, "ONLY_ME", "");
        comes(anna, "MEMBERS", "Steuer");
        assertThat(window.hear()).contains("here-" + anna.id()).doesNotContain("here-" + mira.id(), "here-" + ben.id());
    }

    @Test
    void whoBecomesInvisibleGoesFromOpenPages() {
        comes(mira, "MEMBERS", "");
        var window = watch(anna);
        comes(mira, "ONLY_ME", "");
        assertThat(window.hear()).contains("here-" + mira.id()).doesNotContain("html");
    }

    @Test
    void whatIsForOneReaderAloneIsReadForSomebodyWhoHasJustCome() {
        comes(mira, "MEMBERS", "");
        assertThat(anna.get("/floor/people/" + mira.id()).status()).isEqualTo(200);
        assertThat(anna.get("/floor/people/" + ben.id()).status()).isEqualTo(404);
        var paul = house.member("paul");
        apart.keep(paul.id(), mira.id(), Apart.Kind.BLOCK);
        assertThat(paul.get("/floor/people/" + mira.id()).status()).isEqualTo(404);
        assertThat(house.guest().get("/floor/people/" + mira.id()).text()).doesNotContain("Mira");
    }

    @Test
    void thePageShowsEverybodyInTheFormInWhichTheyAreDrawnLater() {
        comes(mira, "MEMBERS", "Steuer");
        mira.post("/floor/seat", "table", aTable());
        var page = anna.get("/floor").page();
        assertThat(page.select("#here-people > [data-piece=here-" + mira.id() + "]")
                        .text())
                .contains("Steuer");
        assertThat(page.select("#plan-people > [data-piece=here-" + mira.id() + "]")
                        .attr("data-seat"))
                .isEqualTo(aTable());
        assertThat(page.select("#at-" + aTable() + " > [data-piece=here-" + mira.id() + "]")
                        .text())
                .isEqualTo("Mira");
    }

    @Test
    void whoBlocksSomebodyIsRidOfThemOnOpenPagesAndSoIsTheOther() {
        comes(mira, "MEMBERS", "");
        var hers = watch(mira, PresenceTopics.OWN.of(mira.id()));
        var his = watch(ben, PresenceTopics.OWN.of(ben.id()));
        ben.post("/people/" + mira.id() + "/apart", "kind", "BLOCK");
        assertThat(his.hear()).contains("changed", ben.id().toString());
        assertThat(hers.hear()).contains("changed", mira.id().toString());
        assertThat(ben.get("/floor").text()).doesNotContain("Mira");
    }

    @Test
    void openPagesReadThePlanAnewWhenAHostHasChangedIt() {
        var window = watch(mira);
        String plan = spaces.first().path() + "/plan";
        house.host().post(plan, PlanFields.of(house.host().get(plan + "/edit")).pairs("show"));
        assertThat(window.hear())
                .contains("changed", PresenceTopics.PEOPLE.of(spaces.first().id()));
    }

    private Window watch(Visitor visitor) {
        return watch(visitor, PresenceTopics.PEOPLE.of(spaces.first().id()));
    }

    private Window watch(Visitor visitor, String topic) {
        var window = new Window(house.address(), visitor, house.address());
        windows.add(window);
        assertThat(window.say("{\"watch\":[\"" + topic + "\"],\"age\":0}").hear())
                .contains("watching");
        return window;
    }

    private String aTable() {
        return plans.of(spaces.first().id()).tables().getFirst().id().toString();
    }

    private static void comes(Visitor visitor, String audience, String intention) {
        visitor.post("/floor/presence", "at", "ON_SITE", "state", "OPEN", "audience", audience, "intention", intention);
    }

    @AfterEach
    void closeWindows() {
        windows.forEach(Window::close);
    }
}
