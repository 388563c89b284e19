package org.zwischenraum.teaching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.zwischenraum.house.Answer;
import org.zwischenraum.house.House;
import org.zwischenraum.house.HouseTest;
import org.zwischenraum.house.Visitor;
import org.zwischenraum.members.Offers;
import org.zwischenraum.members.Terms;

/** Hosts teach the house how its people talk, and see what comes of it. */
@HouseTest
class TeachingTest {
    private static final String PRINTING = "/hosting/words/concepts/screen-printer";
    private static final String CELLAR = "Wer zeigt mir den Kellerzauber?";

    @Autowired
    House house;

    @Autowired
    Offers offers;

    private Visitor tanja;
    private Visitor mira;

    @BeforeEach
    void jonasPrints() {
        house.found();
        tanja = house.host();
        mira = house.member("mira");
        offers.add("Siebdruck auf Papier und Stoff", Terms.OPEN, house.memberOf(house.member("jonas")));
    }

    @Test
    void whatTheHouseCallsItFindsWhoHelps() {
        String ask = mira.post("/asks", "text", CELLAR).leadsTo();
        house.runDue();
        assertThat(trial(CELLAR).text()).contains("niemand hier").doesNotContain("Jonas Weber");
        assertThat(tanja.get("/hosting/words").page().select("#unfound").text()).contains(CELLAR);
        assertThat(addNames("Kellerzauber").text()).contains("Kellerzauber", "vom Haus");
        Answer after = trial(CELLAR);
        assertThat(after.page().select(".heard").text()).contains("Siebdruck", "nur durch eure Worte", "Kellerzauber");
        assertThat(after.text()).contains("Jonas Weber");
        house.clock().advance(Duration.ofMinutes(3));
        house.runDue();
        assertThat(mira.get(ask).page().select(".person").text()).contains("Jonas Weber", "Siebdruck");
        assertThat(tanja.get("/hosting/words").page().select("#unfound").text()).doesNotContain(CELLAR);
    }

    @Test
    void aConceptOfTheHouseIsNamedInReasonsAndGoesAgain() {
        String concept = tanja.post(
                        "/hosting/words/concepts",
                        "id",
                        "019f0000-0000-7000-8000-00000000abcd",
                        "kind",
                        "TROUBLE",
                        "de",
                        "Zauberdrucknot",
                        "deSays",
                        "mein Zauberdruck ist verklemmt\nZauberdruck geht nicht")
                .leadsTo();
        assertThat(concept).isEqualTo("/hosting/words/concepts/house-zauberdrucknot-00abcd");
        Answer found = tanja.get(concept + "?tie=HELPED_BY&query=siebdruck");
        assertThat(found.page().select("button[name=other][value=screen-printer]"))
                .hasSize(1);
        tanja.submit(concept + "/links", "tie", "HELPED_BY", "other", "screen-printer");
        assertThat(tanja.get(PRINTING).text()).contains("Zauberdrucknot");
        assertThat(trial("Zauberdruck verklemmt").text()).contains("Zauberdrucknot", "Jonas Weber");
        tanja.post(concept + "/removal");
        assertThat(tanja.get(concept).status()).isEqualTo(404);
        assertThat(trial("Zauberdruck verklemmt").text()).doesNotContain("Zauberdrucknot", "Jonas Weber");
    }

    @Test
    void aWordThatMisleadsIsSwitchedOffAndOnAgain() {
        String poster = "Ich brauche Plakatdruck";
        assertThat(trial(poster).page().select(".heard a").eachText()).contains("Siebdruck");
        assertThat(tanja.submit(PRINTING + "/silences", "row", "DE", "item", "Plakatdruck")
                        .page()
                        .select(".items s")
                        .eachText())
                .containsExactly("Plakatdruck");
        assertThat(heardBy(poster, "Siebdruck")).doesNotContain("Plakatdruck sicher");
        tanja.submit(tanja.get(PRINTING).page().select("form:has(s)").attr("action"), "back", "screen-printer");
        assertThat(tanja.get(PRINTING).page().select(".items s")).isEmpty();
        assertThat(trial(poster).page().select(".heard a").eachText()).contains("Siebdruck");
    }

    @Test
    void aLinkIsMadeAndTakenAway() {
        String other = "baking";
        assertThat(tanja.submit(PRINTING + "/links", "tie", "HELPS_WITH", "other", other)
                        .status())
                .isEqualTo(200);
        assertThat(tanja.get("/hosting/words/concepts/" + other)
                        .page()
                        .select("#ties ~ .items")
                        .text())
                .contains("Siebdruck");
        String remove = tanja.get("/hosting/words/concepts/" + other)
                .page()
                .select("form[action*=/entries/]:has(a[href$=screen-printer])")
                .attr("action");
        tanja.submit(remove);
        tanja.submit(remove);
        assertThat(tanja.get("/hosting/words").text()).contains("Noch nichts.");
    }

    @Test
    void whatIsNoWordIsRefusedAtItsFieldAndWhatWasTypedStays() {
        assertThat(add("").status()).isEqualTo(422);
        assertThat(add("👩‍🎨").text()).contains("ist kein Wort");
        Answer huge = add("x".repeat(300));
        assertThat(huge.status()).isEqualTo(422);
        assertThat(huge.page().select("#names").val()).hasSize(300);
        assertThat(add("a,".repeat(400)).status()).isLessThan(500);
        assertThat(tanja.post("/hosting/words/concepts", "kind", "THING", "de", " ")
                        .problem("de"))
                .contains("Namen");
        assertThat(tanja.post(PRINTING + "/links", "tie", "BROADER", "other", "screen-printer")
                        .text())
                .contains("sich selbst");
        assertThat(tanja.post(PRINTING + "/links", "tie", "NEAR", "other", "no-such")
                        .status())
                .isEqualTo(422);
        assertThat(tanja.get("/hosting/words/trial?text=" + "%3Cb%3E".repeat(300))
                        .status())
                .isEqualTo(200);
        assertThat(addNames("<b>fett</b>").body()).doesNotContain("<b>fett").contains("&lt;b&gt;fett");
    }

    @Test
    void theSameFormTwiceChangesNothingMore() {
        String id = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) {
            tanja.post("/hosting/words/concepts", "id", id, "kind", "THING", "en", "The Cave");
            addNames("Keller");
        }
        assertThat(tanja.get("/hosting/words").page().select("[aria-labelledby=changed] li"))
                .hasSize(2);
        assertThat(tanja.get("/hosting/log").text().split("ergänzte Worte")).hasSize(3);
    }

    @Test
    void whatAnotherHostHasRemovedMeanwhileIsNotThere() {
        String concept = tanja.post("/hosting/words/concepts", "kind", "THING", "de", "Keller")
                .leadsTo();
        Visitor other = house.again(tanja);
        other.post(concept + "/removal");
        assertThat(tanja.post(concept + "/entries", "language", "DE", "names", "Gewölbe")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void aProgramOfAHostDoesTheSame() {
        Visitor program = house.program(tanja);
        assertThat(program.api("POST", "/api/v1/words/screen-printer/entries", "{\"lines\":{\"de\":[\"Keller\"]}}")
                        .json()
                        .at("/added/de/0")
                        .asString())
                .isEqualTo("Keller");
        program.api("POST", "/api/v1/words/screen-printer/silences", "{\"line\":\"de\",\"item\":\"Plakatdruck\"}");
        assertThat(program.api("GET", "/api/v1/words")
                        .json()
                        .at("/items/0/off/de/0")
                        .asString())
                .isEqualTo("Plakatdruck");
        assertThat(program.api("GET", "/api/v1/words?query=siebdruck").json().at("/items"))
                .isNotEmpty();
        assertThat(program.api("POST", "/api/v1/words", "{\"lines\":{\"fr\":[\"cave\"]}}")
                        .status())
                .isEqualTo(422);
        assertThat(program.api("POST", "/api/v1/words", "{\"lines\":{\"de\":[null]}}")
                        .status())
                .isEqualTo(422);
        assertThat(program.api("DELETE", "/api/v1/words/screen-printer").status())
                .isEqualTo(204);
        assertThat(program.api("GET", "/api/v1/words").json().at("/items")).isEmpty();
    }

    private Answer trial(String text) {
        return tanja.get("/hosting/words/trial?text=" + text.replace(" ", "+"));
    }

    private List<String> heardBy(String text, String concept) {
        return trial(text)
                .page()
                .select(".heard li:has(a:containsOwn(" + concept + "))")
                .eachText();
    }

    private Answer add(String names) {
        return tanja.post(PRINTING + "/entries", "language", "DE", "names", names);
    }

    private Answer addNames(String names) {
        return tanja.submit(PRINTING + "/entries", "language", "DE", "names", names);
    }
}
