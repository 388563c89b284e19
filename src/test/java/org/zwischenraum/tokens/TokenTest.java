package org.zwischenraum.tokens;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.zwischenraum.house.Answer;
import org.zwischenraum.house.House;
import org.zwischenraum.house.HouseTest;
import org.zwischenraum.house.Visitor;
import org.zwischenraum.web.Ids;

@HouseTest
@Import(EchoApi.class)
class TokenTest {
    @Autowired
    House house;

    Visitor mira;

    @BeforeEach
    void aHouse() {
        house.found();
        mira = house.member("mira");
    }

    @Test
    void aMemberMakesATokenThatIsShownOnce() {
        String id = Ids.next().toString();
        Answer made = make(mira, id, "WRITING");
        String secret = made.page().select("#secret").val();
        assertThat(house.guest().token(secret).api("GET", "/api/v1/echo").status())
                .isEqualTo(200);
        assertThat(make(mira, id, "WRITING").leadsTo()).isEqualTo("/me/tokens");
        Answer list = mira.get("/me/tokens");
        assertThat(list.text()).contains("Kalender").doesNotContain(secret);
        assertThat(list.page().select("form[action$=/revocation]")).hasSize(1);
    }

    @Test
    void takenBackItIsGoodForNothing() {
        String secret = make(mira, Ids.next().toString(), "READING")
                .page()
                .select("#secret")
                .val();
        mira.submit(mira.get("/me/tokens")
                .page()
                .select("form[action$=/revocation]")
                .attr("action"));
        assertThat(house.guest().token(secret).api("GET", "/api/v1/echo").status())
                .isEqualTo(401);
        assertThat(mira.get("/me/tokens").text()).contains("Noch hat kein Programm");
    }

    @Test
    void nobodyTakesBackAnothersToken() {
        make(mira, Ids.next().toString(), "READING");
        String path = mira.get("/me/tokens")
                .page()
                .select("form[action$=/revocation]")
                .attr("action");
        house.host().post(path);
        assertThat(mira.get("/me/tokens").text()).contains("Kalender");
    }

    @Test
    void onlyHostsLetAProgramActAsOne() {
        assertThat(mira.get("/me/tokens/new").page().select("[value=HOSTING]")).isEmpty();
        assertThat(make(mira, Ids.next().toString(), "HOSTING").status()).isEqualTo(403);
        assertThat(make(house.host(), Ids.next().toString(), "HOSTING").status())
                .isEqualTo(200);
    }

    @Test
    void whoSignedInLongAgoIsAskedToProveThatItIsThem() {
        house.clock().advance(Duration.ofMinutes(11));
        Answer asked = mira.get("/me/tokens/new");
        assertThat(asked.leadsTo()).isEqualTo("/me/proof?to=%2Fme%2Ftokens%2Fnew");
        house.clock().advance(Duration.ofMinutes(20));
        assertThat(make(mira, Ids.next().toString(), "READING").leadsTo()).startsWith("/me/proof");
        mira.post("/me/proof/link", "to", "/me/tokens/new");
        var link = java.util.regex.Pattern.compile("/sign-in/[A-Za-z0-9_-]{43}")
                .matcher(String.valueOf(house.letters().getLast()));
        assertThat(link.find()).isTrue();
        assertThat(mira.submit(link.group()).status()).isEqualTo(200);
        assertThat(mira.get("/me/tokens/new").status()).isEqualTo(200);
    }

    @Test
    void aNamelessTokenIsRefusedAtTheField() {
        Answer refused = mira.post("/me/tokens", "name", " ", "reach", "READING", "life", "MONTH");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.problem("name")).contains("Namen");
    }

    @Test
    void guestsAreLedToTheDoor() {
        assertThat(house.guest().get("/me/tokens").leadsTo()).startsWith("/sign-in");
        assertThat(house.friend("lucia").get("/me/tokens").status()).isEqualTo(200);
    }

    private static Answer make(Visitor visitor, String id, String reach) {
        return visitor.post("/me/tokens", "id", id, "name", "Kalender", "reach", reach, "life", "MONTH");
    }
}
