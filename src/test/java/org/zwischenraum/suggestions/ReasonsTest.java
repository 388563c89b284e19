package org.zwischenraum.suggestions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zwischenraum.asks.AskStage;
import org.zwischenraum.house.HouseTest;
import org.zwischenraum.members.Terms;

/** A reason quotes only what its author still says, and says to this person. */
@HouseTest
class ReasonsTest extends AskStage {
    private static final String SPANISH = "Dolmetscherin und Übersetzerin für Spanisch";
    private String ask;
    private String offer;

    @BeforeEach
    void miraAsks() {
        ask = posted(CONTRACT);
        offer = "/me/offers/"
                + offers.of(anna.id(), house.memberOf(anna)).getFirst().id();
    }

    @Test
    void whatItsAuthorHasChangedIsNotQuotedAndThePersonStays() {
        assertThat(reasons()).contains("Übersetzerin");
        anna.post(offer, "text", "Gärtnerin für Balkone", "audience", "MEMBERS");
        assertThat(reasons()).contains("Anna hier helfen könnte").doesNotContain("Übersetzerin", "Balkone");
        house.clock().advance(Duration.ofMinutes(3));
        house.runDue();
        assertThat(reasons()).contains("Anna hier helfen könnte").doesNotContain("Übersetzerin");
        var shown = house.program(mira).api("GET", "/api/v1" + ask + "/suggestions");
        assertThat(shown.body()).doesNotContain("Übersetzerin");
        assertThat(shown.json().at("/items/0/reasons")).isNotEmpty();
    }

    @Test
    void whatIsHiddenFromTheAskerIsNotQuoted() {
        anna.post(offer, "text", SPANISH, "audience", "HOSTS");
        assertThat(reasons()).contains("Anna hier helfen könnte").doesNotContain("Übersetzerin");
        anna.post(offer, "text", SPANISH, "audience", "MEMBERS");
        assertThat(reasons()).contains("Übersetzerin");
    }

    @Test
    void whatIsMarkedAsNotForThisIsNotQuotedAndAnotherReasonStands() {
        offers.add("Übersetze Verträge", Terms.OPEN, house.memberOf(anna));
        mira.post(ask, "text", CONTRACT + " Es eilt.", "version", 1);
        house.runDue();
        anna.post(offer, "text", SPANISH, "audience", "MEMBERS", "unused", "true");
        assertThat(reasons()).doesNotContain("Übersetzerin");
        assertThat(mira.get(ask).page().select(".person h3").eachText()).contains("Anna Brandl");
    }

    @Test
    void whoIsAskedReadsNoReasonThatHasGone() {
        mira.post(ask + "/requests", "member", anna.id());
        String request = anna.post(opening(anna)).leadsTo();
        assertThat(anna.get(request).page().select(".why").text()).contains("Übersetzerin");
        anna.post(offer, "text", SPANISH, "audience", "MEMBERS", "unused", "true");
        assertThat(anna.get(request).page().select(".why").text())
                .contains("dass du hier helfen könntest")
                .doesNotContain("Übersetzerin");
    }

    @Test
    void aHeadlineThatIsNotForTheAskerDoesNotStandBesideTheName() {
        details("audiences[HEADLINE]", "MEMBERS");
        assertThat(mira.get(ask).page().select(".person").text()).contains("Bücher und Briefe");
        assertThat(jonas.get(ask + "/recommendations/new?query=brandl").text()).contains("Bücher und Briefe");
        details("audiences[HEADLINE]", "HOSTS");
        assertThat(mira.get(ask).page().select(".person").text()).doesNotContain("Bücher und Briefe");
        assertThat(jonas.get(ask + "/recommendations/new?query=brandl").text()).doesNotContain("Bücher und Briefe");
        assertThat(house.host().get(ask).page().select(".person").text()).contains("Bücher und Briefe");
    }

    private void details(String name, String value) {
        assertThat(anna.post("/me/details", "name", "Anna Brandl", "headline", "Bücher und Briefe", name, value)
                        .status())
                .isEqualTo(303);
    }

    private String reasons() {
        return mira.get(ask).page().select(".person .why").text();
    }
}
