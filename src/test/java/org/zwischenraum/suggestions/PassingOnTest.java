package org.zwischenraum.suggestions;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.zwischenraum.asks.AskStage;
import org.zwischenraum.house.HouseTest;
import org.zwischenraum.members.Apart;

/** The asker thinks of somebody themselves, or gives the card to somebody outside. */
@HouseTest
class PassingOnTest extends AskStage {
    @Autowired
    Apart apart;

    @Test
    void besideEachSuggestionTheAskerPassesOn() {
        String ask = posted(CONTRACT);
        String door =
                mira.get(ask).page().select(".person a[href*=/requests/new]").attr("href");
        assertThat(mira.get(door).text()).contains("Weitergeben", "Anna Brandl", "Anna fragen");
        assertThat(house.host().get(ask).page().select("a[href*=/requests/new]"))
                .isEmpty();
        assertThat(jonas.get(ask + "/requests/new").status()).isEqualTo(404);
    }

    @Test
    void theAskerAsksSomebodyWhomTheHouseDidNotPropose() {
        String ask = posted("Wer stimmt meine Kirchenorgel?");
        assertThat(mira.get(ask).page().select(".empty, .quiet a[href$=/requests/new]"))
                .isNotEmpty();
        var page = mira.get(ask + "/requests/new?query=jonas");
        assertThat(page.text()).contains("Jonas Weber", "Jonas fragen");
        assertThat(page.page().select("form[action$=/cards]")).isNotEmpty();
        mira.post(ask + "/requests", "member", jonas.id());
        assertThat(mira.get(ask + "/requests/new?query=jonas").text()).contains("Jonas ist gefragt");
        assertThat(jonas.get("/inbox").text()).contains("Mira Sommer fragt dich");
    }

    @Test
    void whoIsBlockedIsNotFound() {
        String ask = posted(CONTRACT);
        assertThat(mira.get(ask + "/requests/new?query=jonas").text()).contains("Jonas Weber");
        apart.keep(jonas.id(), mira.id(), Apart.Kind.BLOCK);
        assertThat(mira.get(ask + "/requests/new?query=jonas").text()).doesNotContain("Jonas Weber");
    }

    @Test
    void whoSeeksDiscreetlyLeavesAskingToTheHosts() {
        String ask = posted(CONTRACT, "audience", "DISCREET", "seen", "true");
        assertThat(mira.get(ask + "/requests/new?query=jonas").text()).doesNotContain("Jonas Weber");
    }
}
