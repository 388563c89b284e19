package org.zwischenraum.care;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.zwischenraum.house.House;
import org.zwischenraum.house.HouseTest;
import org.zwischenraum.house.Visitor;

/** The page of care is the same, byte for byte, whatever is not a yes from both; ids and form tokens left out. */
@HouseTest
class CareSilenceTest {
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"[^\"]*\"");

    @Autowired
    House house;

    @Test
    void aNoLooksLikeNoAnswerAndLikeTwoNos() {
        List<String> silent = live("", "");
        assertThat(live("/refusal", "")).isEqualTo(silent);
        assertThat(live("", "/refusal")).isEqualTo(silent);
        assertThat(live("/refusal", "/refusal")).isEqualTo(silent);
        assertThat(live("/consent", "/refusal")).isEqualTo(silent);
        assertThat(live("/consent", "")).isEqualTo(silent);
        assertThat(live("/postponement", "/consent")).isEqualTo(silent);
        assertThat(live("/consent", "/consent")).isNotEqualTo(silent);
    }

    /** The page in the weeks after two hosts' eyes have seen that Mira and Jonas were asked. */
    private List<String> live(String miras, String jonases) {
        house.empty();
        house.found();
        Visitor mira = house.member("mira");
        Visitor jonas = house.member("jonas");
        Visitor paul = house.host("paul");
        String path = house.host()
                .post("/introductions", "people", mira.id() + "," + jonas.id(), "words", "Ihr solltet reden.")
                .leadsTo();
        house.runDue();
        if (!miras.isEmpty()) assertThat(mira.post(path + miras).status()).isEqualTo(303);
        if (!jonases.isEmpty()) assertThat(jonas.post(path + jonases).status()).isEqualTo(303);
        return weeks(paul);
    }

    private List<String> weeks(Visitor paul) {
        List<String> pages = new ArrayList<>();
        for (int week = 0; week < 8; week++) {
            house.runDue();
            pages.add(masked(house.again(house.host()).get("/care").body()));
            pages.add(masked(house.again(paul).get("/care?whole=became").body()));
            pages.add(masked(
                    house.again(paul).get("/hosting").page().select("main").html()));
            house.clock().advance(Duration.ofDays(7));
        }
        return pages;
    }

    private static String masked(String page) {
        Map<String, String> numbers = new HashMap<>();
        String numbered = ID.matcher(page)
                .replaceAll(found -> numbers.computeIfAbsent(found.group(), id -> "id" + numbers.size()));
        return TOKEN.matcher(numbered).replaceAll("token");
    }
}
