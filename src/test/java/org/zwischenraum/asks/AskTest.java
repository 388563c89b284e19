package org.zwischenraum.asks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.zwischenraum.house.Answer;
import org.zwischenraum.house.HouseTest;
import org.zwischenraum.members.Apart;
import org.zwischenraum.members.Terms;

@HouseTest
class AskTest extends AskStage {
    @Autowired
    Apart apart;

    @BeforeEach
    void jonasIllustrates() {
        offers.add("Illustriert Kinderbücher", Terms.PAID, house.memberOf(jonas));
    }

    @Test
    void whoSaysWhatSheNeedsSeesWhoCouldHelpAndWhy() {
        Answer page = mira.submit("/asks", "text", CONTRACT);
        assertThat(page.title()).isEqualTo(CONTRACT);
        house.runDue();
        Answer found = mira.get(path(page));
        assertThat(found.page().select(".person h3").eachText()).containsExactly("Anna Brandl");
        assertThat(found.page().select(".person .why mark").eachText())
                .anyMatch(marked -> marked.contains("übersetzt"))
                .anyMatch(marked -> marked.contains("Übersetzerin"));
    }

    @Test
    void differentWordsForTheSameNeedFindTheSamePerson() {
        for (String text : List.of(
                "Wer kann einen Vertrag ins Spanische dolmetschen?",
                "Jemand, der ins Spanische übersetzt?",
                "Ich suche eine Uebersetzung ins Spanische",
                "Suche Übersetzerin für Spanisch")) {
            Answer page = mira.submit("/asks", "text", text);
            house.runDue();
            assertThat(mira.get(path(page)).page().select(".person h3").eachText())
                    .as(text)
                    .contains("Anna Brandl");
        }
    }

    @Test
    void nobodyIsToldBeforeTheAskerWantsIt() {
        mira.submit("/asks", "text", CONTRACT);
        house.runDue();
        assertThat(anna.get("/inbox").page().select(".notice")).isEmpty();
        assertThat(house.letters()).isEmpty();
    }

    @Test
    void whoIsAskedLearnsOfItAndSaysGladlyAndTheyTalk() {
        Answer ask = mira.submit("/asks", "text", CONTRACT);
        house.runDue();
        mira.post(path(ask) + "/requests", "member", anna.id());
        assertThat(mira.get(path(ask)).text()).contains("Anna ist gefragt");

        assertThat(anna.get("/inbox").text()).contains("Mira Sommer fragt dich");
        String opening = opening(anna);
        Answer request = anna.submit(opening);
        assertThat(request.text()).contains(CONTRACT).contains("Gern");

        Answer accepted = anna.submit(path(request) + "/acceptance");
        assertThat(accepted.text()).contains("Ihr könnt jetzt miteinander sprechen");
        house.runDue();
        assertThat(mira.get(path(ask)).text()).contains("Anna hilft gern");
        String conversation = anna.get(path(request))
                .page()
                .select("a[href^=/conversations/]")
                .attr("href");
        anna.post(conversation + "/messages", "text", "Hallo Mira, schick mir den Vertrag gern.");
        assertThat(mira.get(conversation).text()).contains("schick mir den Vertrag");
        assertThat(jonas.get(conversation).status()).isEqualTo(404);
    }

    @Test
    void aNoLooksLikeSilence() {
        Answer ask = mira.submit("/asks", "text", CONTRACT);
        house.runDue();
        mira.post(path(ask) + "/requests", "member", anna.id());
        String silent = mira.get(path(ask)).text();
        String opening = opening(anna);
        String request = anna.post(opening).leadsTo();
        assertThat(anna.submit(request + "/refusal", "why", "keine Zeit").text())
                .contains("Niemand erfährt davon");
        house.runDue();
        assertThat(mira.get(path(ask)).text()).isEqualTo(silent);
        assertThat(mira.get("/inbox").page().select(".notice")).isEmpty();
    }

    @Test
    void whenNobodyFitsItSaysSo() {
        Answer ask = mira.submit("/asks", "text", "Wer stimmt meine Kirchenorgel?");
        house.runDue();
        assertThat(mira.get(path(ask)).text()).contains("Gerade passt niemand");
    }

    @Test
    void whoIsKeptApartIsNotSuggestedAndSeesNothing() {
        apart.keep(anna.id(), mira.id(), Apart.Kind.BLOCK);
        Answer ask = mira.submit("/asks", "text", CONTRACT);
        house.runDue();
        assertThat(mira.get(path(ask)).page().select(".person")).isEmpty();
        assertThat(anna.get(path(ask)).status()).isEqualTo(404);
        assertThat(anna.get("/asks").text()).doesNotContain(CONTRACT);
        assertThat(jonas.get(path(ask)).text()).contains(CONTRACT);
    }

    @Test
    void othersReadTheAskButNotWhoWasSuggested() {
        Answer ask = mira.submit("/asks", "text", CONTRACT);
        house.runDue();
        assertThat(jonas.get(path(ask)).page().select(".person")).isEmpty();
        assertThat(jonas.get(path(ask) + "/suggestions").status()).isEqualTo(404);
        assertThat(house.guest().get(path(ask)).status()).isEqualTo(303);
    }

    @Test
    void aDiscreetAskCarriesNoNameAndIsSeenByHostsOnly() {
        Answer ask = mira.submit("/asks", "text", CONTRACT, "audience", "DISCREET", "seen", "true");
        house.runDue();
        assertThat(jonas.get(path(ask)).status()).isEqualTo(404);
        house.host().post(path(ask) + "/requests", "member", anna.id());
        assertThat(anna.get("/inbox").text())
                .contains("Jemand aus der Community")
                .doesNotContain("Mira");
        String opening = opening(anna);
        assertThat(anna.submit(opening).body()).contains("Spanische").doesNotContain("Mira");
    }

    @Test
    void anEmptyAskIsSentBackWithWhatToDo() {
        Answer answer = mira.post("/asks", "text", "  ", "details", "Es eilt");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.problem("text")).isEqualTo("Schreib in einem Satz, was du suchst.");
        assertThat(answer.page().select("#details").text()).isEqualTo("Es eilt");
    }

    @Test
    void aFormSentTwiceMakesOneAsk() {
        String id = mira.get("/asks/new").page().select("input[name=id]").attr("value");
        String first = mira.post("/asks", "id", id, "text", CONTRACT).leadsTo();
        String second = mira.post("/asks", "id", id, "text", CONTRACT).leadsTo();
        assertThat(second).isEqualTo(first);
        assertThat(mira.get("/asks?mine=true").page().select("article.ask")).hasSize(1);
    }

    @Test
    void somebodyElsesFormIdGivesNothingAway() {
        String id = mira.get("/asks/new").page().select("input[name=id]").attr("value");
        mira.post("/asks", "id", id, "text", CONTRACT);
        assertThat(jonas.post("/asks", "id", id, "text", "Etwas anderes").status())
                .isEqualTo(404);
    }

    @Test
    void aWordThatLooksLikeMarkupStaysAWord() {
        Answer ask = mira.submit("/asks", "text", "<script>alert(1)</script> & \"Zitate\"");
        assertThat(ask.title()).isEqualTo("<script>alert(1)</script> & \"Zitate\"");
        assertThat(ask.page().select("main script")).isEmpty();
    }
}
