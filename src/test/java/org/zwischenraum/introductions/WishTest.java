package org.zwischenraum.introductions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.zwischenraum.house.Answer;
import org.zwischenraum.house.Visitor;

/** "Ask the hosts to make us known." */
class WishTest extends Introducing {
    @Autowired
    Wishes wishes;

    @Test
    void aWishLiesOnTheHostsDeskAndIsAYesBeforehand() {
        wishes.wish(house.memberOf(mira), jonas.id(), UUID.randomUUID(), "Wer zeichnet mein Buch?");
        Visitor tanja = house.host();
        Answer desk = tanja.get("/hosting");
        assertThat(desk.text()).contains("Mira Sommer möchte " + name(jonas)).contains("Wer zeichnet mein Buch?");
        Answer page =
                tanja.get(desk.page().select("a[href^=/introductions/new]").attr("href"));
        String wish = page.page().select("input[name=wish]").attr("value");
        String path = tanja.post(
                        "/introductions", "people", mira.id(), "people", jonas.id(), "words", WORDS, "wish", wish)
                .leadsTo();
        house.runDue();
        assertThat(tanja.get("/hosting").text()).doesNotContain("Wer zeichnet mein Buch?");
        assertThat(asked(mira)).isEmpty();
        assertThat(mira.get(path).status()).isEqualTo(404);
        assertThat(asked(jonas)).containsExactly("Mira");
        assertThat(jonas.submit(path + "/consent").http().uri().getPath()).startsWith("/conversations/");
        assertThat(mira.get("/inbox").text()).contains("freut sich auch");
    }

    @Test
    void aWishThatIsSetAsideStaysUnanswered() {
        wishes.wish(house.memberOf(mira), jonas.id(), UUID.randomUUID(), "Wer zeichnet mein Buch?");
        Visitor tanja = house.host();
        String form = tanja.get("/hosting")
                .page()
                .select("form[action$=setting-aside]")
                .attr("action");
        assertThat(mira.post(form).status()).isEqualTo(403);
        tanja.post(form);
        assertThat(tanja.get("/hosting").text()).doesNotContain("Wer zeichnet mein Buch?");
    }
}
