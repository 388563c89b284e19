package org.zwischenraum.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.zwischenraum.house.House;
import org.zwischenraum.house.HouseTest;

@HouseTest
class ErrorsTest {
    @Autowired
    House house;

    @BeforeEach
    void aHouse() {
        house.found();
    }

    @Test
    void whatIsNotThereIsSaidInTheGuestsLanguage() {
        var answer = house.guest().get("/no-such-page");
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.title()).isEqualTo("Hier ist nichts");
        assertThat(answer.page().select("html").attr("lang")).isEqualTo("de");
    }

    @Test
    void theApiSaysItAsProblemJson() {
        var answer = house.guest().api("GET", "/api/v1/no-such-thing");
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.header("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.json().get("title").asString()).isEqualTo("Hier ist nichts");
    }

    @Test
    void aFormWithoutItsTokenIsRefused() {
        var guest = house.guest();
        var answer = guest.send(guest.request("/language")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(java.net.http.HttpRequest.BodyPublishers.ofString("language=es")));
        assertThat(answer.status()).isEqualTo(403);
    }

    @Test
    void aGuestChoosesTheLanguageOfThePages() {
        var guest = house.guest();
        assertThat(guest.post("/language", "language", "es", "to", "/no-such-page")
                        .leadsTo())
                .isEqualTo("/no-such-page");
        assertThat(guest.get("/no-such-page").title()).isEqualTo("Aquí no hay nada");
    }

    @Test
    void eachPageIsStrictAboutWhatABrowserMayLoad() {
        var answer = house.host().get("/no-such-page");
        assertThat(answer.header("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'")
                .doesNotContain("unsafe");
        assertThat(answer.header("X-Content-Type-Options")).hasValue("nosniff");
    }
}
