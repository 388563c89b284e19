package org.zwischenraum.tone;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.zwischenraum.community.Manners;
import org.zwischenraum.house.House;
import org.zwischenraum.house.HouseTest;
import org.zwischenraum.house.Visitor;
import org.zwischenraum.text.GenderSign;

/** Hosts choose how the house speaks. */
@HouseTest
class ToneTest {
    private static final String PATH = "/hosting/house/tone";

    @Autowired
    House house;

    @Autowired
    Manners manners;

    @BeforeEach
    void found() {
        house.found();
    }

    @Test
    void onlyHostsChooseIt() {
        assertThat(house.guest().get(PATH).leadsTo()).startsWith("/sign-in");
        Visitor mira = house.member("mira");
        assertThat(mira.get(PATH).status()).isEqualTo(403);
        assertThat(mira.post(PATH, "sign", "BOTH", "outside", "FORMAL").status())
                .isEqualTo(403);
        assertThat(manners.isFormalOutside()).isFalse();
    }

    @Test
    void theHouseSpeaksAsChosenFromTheNextPageOn() {
        Visitor tanja = house.host();
        assertThat(house.guest().get("/privacy/kept").text()).contains("Gastgebende*r");
        assertThat(house.guest().get("/sign-in").text()).contains("Deine Mailadresse");
        assertThat(tanja.submit(PATH, "sign", "BOTH", "outside", "FORMAL")
                        .page()
                        .select("[role=status]")
                        .text())
                .isEqualTo("Gespeichert.");
        assertThat(house.guest().get("/privacy/kept").text()).contains("Gastgebende oder Gastgebender");
        assertThat(house.guest().get("/sign-in").text()).contains("Ihre Mailadresse");
        assertThat(tanja.get(PATH).page().select("input[checked]").eachAttr("value"))
                .containsExactly("FORMAL", "BOTH");
        assertThat(tanja.get("/hosting/log").text()).contains("Tonfall des Hauses geändert");
        tanja.post(PATH, "sign", "COLON", "outside", "INFORMAL");
        assertThat(house.guest().get("/privacy/kept").text()).contains("Gastgebende:r");
        assertThat(house.guest().get("/sign-in").text()).contains("Deine Mailadresse");
    }

    @Test
    void whatNobodyCanChooseIsSaid() {
        for (String sign : new String[] {"", "SLASH"})
            assertThat(house.host()
                            .post(PATH, "sign", sign, "outside", "FORMAL")
                            .status())
                    .isEqualTo(422);
        assertThat(manners.sign()).isEqualTo(GenderSign.STAR);
        assertThat(manners.isFormalOutside()).isFalse();
    }

    @Test
    void whatPeopleWroteIsNotTouched() {
        Visitor tanja = house.host();
        tanja.post("/hosting/house/words", "welcome-de", "Für Gründer:innen, und du bist dabei.");
        tanja.post(PATH, "sign", "BOTH", "outside", "FORMAL");
        assertThat(house.guest().get("/").text()).contains("Für Gründer:innen, und du bist dabei.");
    }
}
