package org.zwischenraum.hosting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.zwischenraum.community.Communities;
import org.zwischenraum.community.Country;
import org.zwischenraum.community.Joining;
import org.zwischenraum.house.Answer;
import org.zwischenraum.house.House;
import org.zwischenraum.house.HouseTest;
import org.zwischenraum.house.Visitor;

/** The house opens once it says who is responsible for it. */
@HouseTest
class OpeningTest {
    @Autowired
    House house;

    @Autowired
    Communities communities;

    @BeforeEach
    void found() {
        house.found();
    }

    @Test
    void untilImprintAndPrivacyAreFilledOnlyHostsComeInFromElsewhere() {
        assertThat(fromElsewhere(house.guest(), "/").text()).contains("Noch nicht ganz fertig");
        assertThat(fromElsewhere(house.guest(), "/imprint").status()).isEqualTo(503);
        assertThat(fromElsewhere(house.member("mira"), "/").status()).isEqualTo(503);
        assertThat(fromElsewhere(house.host(), "/hosting/provider").status()).isEqualTo(200);
    }

    @Test
    void onThisMachineItAnswersEverybody() {
        assertThat(house.guest().get("/imprint").status()).isEqualTo(200);
    }

    @Test
    void aNameThatIsNotThisMachinesIsElsewhere() {
        Visitor guest = house.guest();
        Answer answer = guest.send(guest.request("/imprint").header("X-Real-IP", "203.0.113.9"));
        assertThat(answer.status()).isEqualTo(503);
    }

    @ParameterizedTest
    @EnumSource(Country.class)
    void withBothPagesFilledItIsOpenToEverybody(Country country) {
        var community = communities.get();
        communities.change(community.name(), community.languages(), community.zone(), country, Joining.INVITATION);
        Visitor tanja = house.host();
        fill(tanja, "/hosting/provider");
        assertThat(fromElsewhere(house.guest(), "/imprint").status()).isEqualTo(503);
        fill(tanja, "/hosting/provider/privacy");
        assertThat(fromElsewhere(house.guest(), "/imprint").text()).contains("example");
        assertThat(fromElsewhere(house.guest(), "/privacy").status()).isEqualTo(200);
    }

    @Test
    void whatLawNeedsIsAskedForByNameAndNothingTypedIsLost() {
        Answer again = house.host().post("/hosting/provider", "name", "Haus am Hafen e. V.", "email", "haus");
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.problem("address")).isNotEmpty();
        assertThat(again.problem("email")).contains("Mailadresse");
        assertThat(again.problem("editor")).isNotEmpty();
        assertThat(again.problem("legalForm")).isEmpty();
        assertThat(again.page().select("#name").attr("value")).isEqualTo("Haus am Hafen e. V.");
    }

    @Test
    void onlyHostsFillThemIn() {
        assertThat(house.member("mira").get("/hosting/provider").status()).isEqualTo(403);
        assertThat(house.guest().get("/hosting/provider").status()).isEqualTo(303);
    }

    /** Fills every field that the page needs, as a host does. */
    private static void fill(Visitor host, String path) {
        Object[] pairs = host.get(path).page().select("[aria-required=true]").stream()
                .flatMap(field -> java.util.stream.Stream.of(field.attr("name"), "haus@example.org"))
                .toArray();
        assertThat(host.post(path, pairs).status()).isEqualTo(303);
    }

    private static Answer fromElsewhere(Visitor visitor, String path) {
        return visitor.send(visitor.request(path).header("X-Forwarded-For", "203.0.113.9"));
    }
}
