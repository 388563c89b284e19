package org.zwischenraum.closures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.zwischenraum.asks.MirasAsk;
import org.zwischenraum.house.Visitor;
import org.zwischenraum.members.Apart;

class ClosureTest extends MirasAsk {
    @Test
    void twoDaysBeforeTheEndTheAskerHearsOnce() {
        house.clock().advance(Duration.ofDays(28));
        house.runDue();
        house.clock().advance(Duration.ofHours(7));
        house.runDue();
        assertThat(mira.get("/inbox").page().select(".notice").eachText())
                .filteredOn(text -> text.contains("endet übermorgen"))
                .hasSize(1);
    }

    @Test
    void theAskerSaysWhoHelpedAndThanksEachInOwnWords() {
        jonas.post(ask + "/answers", "text", "Am Kanal.");
        Visitor anna = house.member("anna");
        assertThat(mira.get(ask + "/closure").text()).contains("Jonas Weber").doesNotContain("Anna Brandl");
        assertThat(mira.post(ask + "/closure", "look", "yes", "query", "brandl", "helpedBy", jonas.id())
                        .text())
                .contains("Anna Brandl");
        var closed = mira.submit(
                ask + "/closure",
                "helpedBy",
                jonas.id(),
                "thanks." + jonas.id(),
                "Das war Gold wert.",
                "helpedBy",
                anna.id());
        assertThat(closed.text()).contains("geklärt", "Geholfen hat: Anna Brandl, Jonas Weber");
        assertThat(jonas.get("/inbox").text()).contains("Mira Sommer dankt dir").contains("Das war Gold wert.");
        assertThat(anna.get("/inbox").text()).contains("Mira Sommer sagt, dass du geholfen hast");
        assertThat(lucia.get(ask).text()).contains("Am Kanal.");
        assertThat(lucia.get("/asks").text()).doesNotContain(PRINTING);
    }

    @Test
    void onlyTheAskerClosesAndNamesOnlyPeopleWhoAreThere() {
        assertThat(jonas.get(ask + "/closure").status()).isEqualTo(404);
        assertThat(jonas.post(ask + "/closure").status()).isEqualTo(404);
        Visitor rike = house.member("rike");
        apart.keep(rike.id(), mira.id(), Apart.Kind.BLOCK);
        assertThat(mira.post(ask + "/closure", "helpedBy", rike.id()).status()).isEqualTo(422);
        assertThat(mira.submit(ask + "/closure").text()).contains("geklärt");
    }
}
