package org.zwischenraum.teaching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.zwischenraum.asks.AskStage;
import org.zwischenraum.house.HouseTest;

/** "Trifft meine Frage nicht" lets the hosts know which words had led astray, and nobody's name. */
@HouseTest
class HintsTest extends AskStage {
    @Test
    void whatWasNotMeantIsAHintForHosts() {
        assertThat(hints()).contains("keine Hinweise");
        dismissed(posted(CONTRACT));
        assertThat(hints())
                .contains("Spanisch", CONTRACT, "übersetzt", "Übersetzerin", "Hier ausschalten")
                .doesNotContain("Mira", "Anna");
        String concept =
                house.host().get("/hosting/words").page().select("#hints h3 a").attr("href");
        assertThat(house.host().get(concept).status()).isEqualTo(200);
    }

    @Test
    void theWordIsSwitchedOffRightThere() {
        dismissed(posted(CONTRACT));
        var form = house.host()
                .get("/hosting/words")
                .page()
                .select("#hints form[action$=/silences]")
                .first();
        String item = form.select("[name=item]").val();
        house.host()
                .submit(form.attr("action"), "row", form.select("[name=row]").val(), "item", item);
        assertThat(house.host()
                        .get("/hosting/words")
                        .page()
                        .select("[aria-labelledby=changed] s")
                        .eachText())
                .containsExactly(item);
    }

    @Test
    void ofADiscreetAskOnlyTheWordsThatLedThereAreKept() {
        dismissed(posted(CONTRACT, "audience", "DISCREET", "seen", "true"));
        assertThat(hints()).contains("übersetzt").doesNotContain(CONTRACT, "Mira", "Anna");
    }

    @Test
    void itIsPutAway() {
        dismissed(posted(CONTRACT));
        String path = house.host()
                .get("/hosting/words")
                .page()
                .select("#hints form[action*=/hints/]")
                .attr("action");
        house.host().submit(path);
        assertThat(hints()).contains("keine Hinweise");
    }

    @Test
    void itGoesWithTheAskAndAfterHalfAYear() {
        String ask = posted(CONTRACT);
        dismissed(ask);
        mira.post(ask + "/withdrawal");
        assertThat(hints()).contains("keine Hinweise");
        dismissed(posted(CONTRACT));
        assertThat(hints()).contains(CONTRACT);
        house.clock().advance(Duration.ofDays(181));
        house.runDue();
        assertThat(house.sql()
                        .sql("select count(*) from teaching_hint")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private void dismissed(String ask) {
        String path = mira.get(ask).page().select("form[action$=/dismissal]").attr("action");
        assertThat(path).isNotEmpty();
        mira.post(path);
        house.runDue();
    }

    private String hints() {
        return house.host().get("/hosting/words").page().select("#hints").text();
    }
}
