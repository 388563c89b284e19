package org.zwischenraum.plans;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.zwischenraum.house.Answer;
import org.zwischenraum.house.House;
import org.zwischenraum.house.HouseTest;
import org.zwischenraum.house.Visitor;
import org.zwischenraum.spaces.Spaces;
import org.zwischenraum.web.Ids;

/** Plans as hosts draw them without a script, and as others see them. */
@HouseTest
class PlansTest {
    @Autowired
    private House house;

    @Autowired
    private Plans plans;

    @Autowired
    private Spaces spaces;

    @BeforeEach
    void found() {
        house.found();
    }

    @Test
    void aNewSpaceHasAReadyPlanWhoseTablesAreFoundByTheirIds() {
        Plan plan = plan();
        assertThat(plan.zones()).extracting(Zone::name).contains("Offener Raum", "Ruhe", "Küche und Terrasse");
        PlanTable table = plan.tables().getFirst();
        assertThat(plans.table(table.id()))
                .hasValueSatisfying(found -> assertThat(found.table()).isEqualTo(table));
    }

    @Test
    void thePlanIsDrawnAndListedOnThePageOfItsSpace() {
        Answer page = house.member("mira").get(spaces.first().path());
        assertThat(page.page().select("svg.plan .plan-table")).hasSize(6);
        assertThat(page.text()).contains("Fenstertisch", "4 Plätze", "Kaffeemaschine");
        assertThat(page.text()).doesNotContain("Plan zeichnen");
        assertThat(house.member("mira").get(path() + "/edit").status()).isEqualTo(403);
    }

    @Test
    void renamingAndMovingATableKeepsItsId() {
        PlanTable before = plan().tables().getFirst();
        PlanFields form = form(house.host());
        form.set(before.id(), "name", "Am Fenster").set(before.id(), "x", "80");
        assertThat(send(house.host(), form, "show").status()).isEqualTo(303);
        PlanTable after = plan().table(before.id()).orElseThrow();
        assertThat(after.name()).isEqualTo("Am Fenster");
        assertThat(after.box().x()).isEqualTo(80);
        assertThat(plan().version()).isEqualTo(1);
    }

    @Test
    void aDraftIsKeptAndSeenByNobodyButHosts() {
        UUID table = plan().tables().getFirst().id();
        send(house.host(), form(house.host()).set(table, "name", "Geheim"), "draft");
        assertThat(house.member("mira").get(spaces.first().path()).text()).doesNotContain("Geheim");
        assertThat(house.host().get(path() + "/edit").body()).contains("Geheim");
        assertThat(house.host().get(path() + "/versions").text()).contains("Fassung 1", "Entwurf");
    }

    @Test
    void aPieceIsAddedAndAnotherTakenAwayWithoutAScript() {
        PlanFields form = form(house.host());
        UUID gone = plan().tables().getFirst().id();
        form.add("gone", gone.toString());
        Answer shown = send(house.host(), form, "add:ROUND");
        assertThat(shown.status()).isEqualTo(200);
        send(house.host(), PlanFields.of(shown), "show");
        assertThat(plan().tables()).hasSize(6).anyMatch(PlanTable::isRound);
        assertThat(plan().table(gone)).isEmpty();
    }

    @Test
    void ofTwoWindowsThatEditTheSecondIsToldAndLosesNothing() {
        UUID table = plan().tables().getFirst().id();
        PlanFields first = form(house.host()).set(table, "name", "Von Tanja");
        PlanFields second = form(house.host("jonas")).set(table, "name", "Von Jonas");
        send(house.host(), first, "show");
        Answer late = send(house.host("jonas"), second, "show");
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.body()).contains("Von Jonas", "Fassung 1");
        assertThat(plan().table(table).orElseThrow().name()).isEqualTo("Von Tanja");
        assertThat(send(house.host("jonas"), PlanFields.of(late), "show").status())
                .isEqualTo(303);
        assertThat(plan().table(table).orElseThrow().name()).isEqualTo("Von Jonas");
    }

    @Test
    void theSameFormSentTwiceIsOneVersion() {
        PlanFields form = form(house.host());
        assertThat(send(house.host(), form, "show").status()).isEqualTo(303);
        assertThat(send(house.host(), form, "show").status()).isEqualTo(303);
        assertThat(plan().version()).isEqualTo(1);
        assertThat(house.host().get("/hosting/log").text()).containsOnlyOnce("Plan von Haus am Hafen geändert");
    }

    @Test
    void whoeverGoesBackAndDrawsOnLosesNothing() {
        UUID table = plan().tables().getFirst().id();
        PlanFields form = form(house.host());
        assertThat(send(house.host(), form, "draft").status()).isEqualTo(303);
        Answer late = send(house.host(), form.set(table, "name", "Am Fenster"), "show");
        assertThat(late.status()).isEqualTo(409);
        assertThat(send(house.host(), PlanFields.of(late), "show").status()).isEqualTo(303);
        assertThat(plan().table(table).orElseThrow().name()).isEqualTo("Am Fenster");
    }

    @Test
    void whatWasSavedAsADraftIsShownOnlyWhenItSaysSo() {
        PlanFields form = form(house.host());
        send(house.host(), form, "draft");
        assertThat(send(house.host(), form, "show").status()).isEqualTo(409);
        assertThat(plan().version()).isZero();
    }

    @Test
    void anEarlierVersionComesBackAsTheNewest() {
        UUID table = plan().tables().getFirst().id();
        send(house.host(), form(house.host()).set(table, "name", "Alt"), "show");
        send(house.host(), form(house.host()).set(table, "name", "Neu"), "show");
        assertThat(house.member("mira").post(path() + "/versions/1/restoration").status())
                .isEqualTo(403);
        for (int twice = 0; twice < 2; twice++)
            assertThat(house.host().post(path() + "/versions/1/restoration").status())
                    .isEqualTo(303);
        assertThat(plan().table(table).orElseThrow().name()).isEqualTo("Alt");
        assertThat(plan().version()).isEqualTo(3);
    }

    @Test
    void whateverIsTypedThePlanCanBeDrawn() {
        UUID table = plan().tables().getFirst().id();
        PlanFields form = form(house.host())
                .set(table, "x", "99999")
                .set(table, "width", "-5")
                .set(table, "turn", "-91");
        send(house.host(), form, "show");
        Box box = plan().table(table).orElseThrow().box();
        assertThat(box.x() + box.width()).isLessThanOrEqualTo(Plan.WIDTH);
        assertThat(box.width()).isEqualTo(40);
        assertThat(box.turn()).isEqualTo(270);
        assertThat(send(house.host(), form(house.host()).set(table, "x", "viel"), "show")
                        .status())
                .isEqualTo(422);
    }

    @Test
    void aTableOfAnotherSpaceKeepsItsIdThere() {
        UUID other = Ids.next();
        house.host().post("/spaces", "id", other, "name", "Zweites", "kind", "CAFE");
        UUID foreign = plans.of(other).tables().getFirst().id();
        PlanFields form = form(house.host()).set(plan().tables().getFirst().id(), "thing", foreign.toString());
        send(house.host(), form, "show");
        assertThat(plans.table(foreign).orElseThrow().space().id()).isEqualTo(other);
    }

    @Test
    void programsReadSpacesWithTheirTables() {
        var item = house.program("mira")
                .api("GET", "/api/v1/spaces")
                .json()
                .get("items")
                .get(0);
        assertThat(item.get("name").asString()).isEqualTo("Haus am Hafen");
        assertThat(item.get("open").asBoolean()).isTrue();
        assertThat(item.get("tables").get(0).get("seats").asInt()).isEqualTo(4);
        assertThat(house.guest().api("GET", "/api/v1/spaces").status()).isEqualTo(401);
    }

    private Plan plan() {
        return plans.of(spaces.first().id());
    }

    private String path() {
        return spaces.first().path() + "/plan";
    }

    private PlanFields form(Visitor host) {
        return PlanFields.of(host.get(path() + "/edit"));
    }

    private Answer send(Visitor host, PlanFields form, String act) {
        return host.post(path(), form.pairs(act));
    }
}
