package org.zwischenraum.community;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.zwischenraum.house.House;
import org.zwischenraum.house.HouseTest;
import org.zwischenraum.text.Language;

/** The pages that law asks for. */
@HouseTest
class LawTest {
    @Autowired
    House house;

    @Autowired
    Providers providers;

    @Autowired
    HouseWords words;

    @BeforeEach
    void found() {
        house.found();
    }

    @Test
    void theImprintSaysWhatWasFilledInAndNothingElse() {
        providers.keep(Map.of(
                Detail.NAME, "Haus am Hafen e. V.",
                Detail.EDITOR, "Tanja Baum, Am Kai 1, Kiel",
                Detail.OWNERSHIP, "gehört nicht in ein deutsches Impressum"));
        String imprint = house.guest().get("/imprint").text();
        assertThat(imprint)
                .contains(
                        "§ 5 DDG",
                        "Haus am Hafen e. V.",
                        "Tanja Baum, Am Kai 1, Kiel",
                        "Verantwortlich für die Inhalte")
                .doesNotContain("gehört nicht", "Rechtsform");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/imprint", "/privacy", "/contact"})
    void eachIsLinkedFromEveryPage(String path) {
        assertThat(house.guest().get("/sign-in").page().select("footer a[href=" + path + "]"))
                .hasSize(1);
        assertThat(house.guest().get(path).status()).isEqualTo(200);
        assertThat(house.friend("lucia").get(path).status()).isEqualTo(200);
    }

    @Test
    void thePrivacyPageEndsWithWhatTheHouseAddsInTheReadersLanguage() {
        words.keep(HouseWords.Place.PRIVACY, Language.DE, "Im Flur hängt eine Kamera.");
        assertThat(house.guest().get("/privacy").text())
                .contains("90 Tage", "§ 25 Abs. 2 TDDDG", "Im Flur hängt eine Kamera.");
        words.keep(HouseWords.Place.PRIVACY, Language.DE, "");
        assertThat(house.guest().get("/privacy").text()).doesNotContain("Kamera");
    }
}
