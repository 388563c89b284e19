package org.zwischenraum.sight;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.zwischenraum.house.House;
import org.zwischenraum.house.HouseTest;
import org.zwischenraum.house.Visitor;

@HouseTest
class SightTest {
    @Autowired
    House house;

    private Visitor mira;
    private Visitor jonas;

    @BeforeEach
    void miraSaysSomething() {
        house.found();
        mira = house.member("mira");
        jonas = house.member("jonas");
        mira.post("/me/answers/goals", "text", "Ein Verlag in Lissabon");
        mira.post("/me/offers", "text", "Aquarelle", "terms", "FAVOUR", "audience", "MEMBERS");
    }

    @Test
    void eachLineHasItsCircleOnOnePage() {
        String offer =
                mira.get("/me/sight").page().select("select[name^=offers]").attr("name");
        mira.post("/me/sight", "fields[GOALS]", "ONLY_ME", offer, "HOSTS");
        assertThat(jonas.get("/people/" + mira.id()).text()).doesNotContain("Lissabon", "Aquarelle");
        assertThat(house.host().get("/people/" + mira.id()).text())
                .contains("Aquarelle")
                .doesNotContain("Lissabon");
        assertThat(mira.get("/me").text()).contains("Lissabon", "Aquarelle");
    }

    @Test
    void iSeeMyPageAsOthersSeeItAndTheirsOnlyAsIMay() {
        mira.post("/me/sight", "fields[GOALS]", "CONTACTS");
        String mine = "/people/" + mira.id() + "?as=";
        assertThat(mira.get(mine + "MEMBER").text())
                .contains("So sehen dich Mitglieder")
                .doesNotContain("Lissabon");
        assertThat(mira.get(mine + "CONTACT").text()).contains("Lissabon");
        assertThat(mira.get(mine + "HOST").text()).contains("Lissabon");
        assertThat(mira.get(mine + "STRANGER").text()).doesNotContain("Aquarelle");
        assertThat(jonas.get(mine + "SELF").text()).doesNotContain("Lissabon");
    }

    @Test
    void whatIsNoCircleIsRefusedAndNothingChanges() {
        assertThat(mira.post("/me/sight", "fields[GOALS]", "EVERYBODY").status())
                .isEqualTo(422);
        assertThat(mira.post("/me/sight", "fields[SHOESIZE]", "ONLY_ME").status())
                .isEqualTo(422);
        assertThat(jonas.get("/people/" + mira.id()).text()).contains("Lissabon");
    }
}
