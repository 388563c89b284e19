package org.zwischenraum.answers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.zwischenraum.asks.MirasAsk;
import org.zwischenraum.house.Visitor;
import org.zwischenraum.members.Apart;

class AnswerTest extends MirasAsk {
    @Test
    void whoMaySeeAnAskAnswersItAndOthersLearnFromIt() {
        jonas.post(ask + "/answers", "text", "Frag in der Druckerei am Kanal.");
        lucia.post(ask + "/answers", "text", "Ich würde zuerst hundert Stück drucken.");
        assertThat(house.member("anna").get(ask).text()).contains("Jonas Weber", "Druckerei am Kanal", "hundert Stück");
        assertThat(mira.get("/inbox").page().select(".notice")).hasSize(1);
        assertThat(mira.get("/inbox").text()).contains("Es gibt eine Antwort auf „" + PRINTING);
    }

    @Test
    void anAnswerSentTwiceStandsOnce() {
        String id = jonas.get(ask).page().select("form.answer input[name=id]").attr("value");
        jonas.post(ask + "/answers", "id", id, "text", "Am Kanal.");
        jonas.post(ask + "/answers", "id", id, "text", "Am Kanal.");
        assertThat(mira.get(ask).page().select("#answers-given li")).hasSize(1);
        assertThat(lucia.post(ask + "/answers", "id", id, "text", "Fremd").status())
                .isEqualTo(404);
    }

    @Test
    void onlyWhoWroteAnAnswerTakesItBack() {
        jonas.post(ask + "/answers", "text", "Am Kanal.");
        String removal = jonas.get(ask).page().select("form[action$=/removal]").attr("action");
        assertThat(mira.get(ask).page().select("form[action$=/removal]")).isEmpty();
        assertThat(mira.post(removal).status()).isEqualTo(404);
        assertThat(jonas.submit(removal).text()).doesNotContain("Am Kanal.");
    }

    @Test
    void blockedPeopleDoNotReadEachOthersAnswers() {
        Visitor rike = house.member("rike");
        jonas.post(ask + "/answers", "text", "Am Kanal.");
        apart.keep(jonas.id(), rike.id(), Apart.Kind.BLOCK);
        assertThat(rike.get(ask).text()).contains(PRINTING).doesNotContain("Am Kanal.");
        apart.keep(mira.id(), rike.id(), Apart.Kind.BLOCK);
        assertThat(rike.post(ask + "/answers", "text", "Hallo").status()).isEqualTo(404);
    }

    @Test
    void strangersDoNotAnswerAndNothingTypedIsLost() {
        assertThat(house.guest().post(ask + "/answers", "text", "Hallo").status())
                .isEqualTo(401);
        String long4000 = "a".repeat(3001);
        var wrong = jonas.post(ask + "/answers", "text", long4000);
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.problem("text")).contains("höchstens 3.000 Zeichen");
        assertThat(wrong.page().select("#text").text()).isEqualTo(long4000);
    }

    @Test
    void whoSoughtDiscreetlyStaysUnnamedWhenTheyAnswer() {
        String discreet = mira.post(
                        "/asks",
                        "text",
                        "Wer kennt eine gute Schuldnerberatung?",
                        "audience",
                        "DISCREET",
                        "seen",
                        "true")
                .leadsTo();
        mira.post(discreet + "/answers", "text", "Es eilt ein wenig.");
        assertThat(house.host().get(discreet).text()).contains("Mira Sommer");
        assertThat(jonas.get(discreet).status()).isEqualTo(404);
    }
}
