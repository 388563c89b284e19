package org.zwischenraum.asks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zwischenraum.house.Answer;
import org.zwischenraum.house.HouseTest;
import org.zwischenraum.house.Visitor;

/** Seeking without one's name: nothing tells who it is, until the asker wants it. */
@HouseTest
class DiscreetTest extends AskStage {
    private Visitor tanja;

    @BeforeEach
    void tanjaHosts() {
        tanja = house.host();
    }

    @Test
    void beforeItIsPostedTheAskerSeesWhatOthersWillSee() {
        Answer preview = mira.post("/asks", "text", CONTRACT, "details", "Es eilt", "audience", "DISCREET");
        assertThat(preview.status()).isEqualTo(200);
        assertThat(preview.page().select(".card.warm").text())
                .contains("Jemand aus der Community fragt", CONTRACT, "Es eilt")
                .doesNotContain("Mira");
        assertThat(preview.text()).contains("In einem kleinen Haus ahnen manche trotzdem");
        assertThat(mira.get("/asks?mine=true").page().select("article.ask")).isEmpty();
        var form = preview.page().select("form.ask-form");
        assertThat(form.select("input[name=seen]").attr("value")).isEqualTo("true");
        Answer posted = mira.submit(
                "/asks",
                "id",
                form.select("input[name=id]").attr("value"),
                "seen",
                "true",
                "text",
                form.select("#text").text(),
                "audience",
                form.select("input[name=audience][checked]").attr("value"));
        assertThat(posted.title()).isEqualTo(CONTRACT);
    }

    @Test
    void whoMakesAnAskDiscreetLaterSeesThePreviewToo() {
        String ask = posted(CONTRACT);
        Answer preview = mira.post(ask, "text", CONTRACT, "audience", "DISCREET", "version", 1);
        assertThat(preview.text()).contains("So sehen es die anderen");
        assertThat(jonas.get(ask).status()).isEqualTo(200);
        assertThat(mira.post(ask, "text", CONTRACT, "audience", "DISCREET", "version", 1, "seen", "true")
                        .status())
                .isEqualTo(303);
        assertThat(jonas.get(ask).status()).isEqualTo(404);
        assertThat(mira.post(ask, "text", CONTRACT + " Bald.", "audience", "DISCREET", "version", 2)
                        .status())
                .isEqualTo(303);
    }

    @Test
    void afterAYesNothingTellsWhoItIsUntilTheAskerShowsThemselves() {
        String ask = discreet();
        tanja.post(ask + "/requests", "member", anna.id());
        String request = anna.post(opening(anna)).leadsTo();
        assertThat(mira.post(ask + "/disclosures", "member", anna.id()).status())
                .isEqualTo(404);
        anna.post(request + "/acceptance");
        house.runDue();
        for (String page : List.of(request, ask, ask + "/answers", "/inbox", "/", "/conversations", "/asks"))
            assertThat(anna.get(page).body())
                    .as(page)
                    .doesNotContain("Mira")
                    .doesNotContain(mira.id().toString());
        for (String call : List.of("/api/v1" + ask, "/api/v1" + ask + "/answers", "/api/v1/notices", "/api/v1/asks"))
            assertThat(house.program(anna).api("GET", call).body())
                    .as(call)
                    .doesNotContain("Mira")
                    .doesNotContain(mira.id().toString());
        assertThat(anna.get(request).text()).contains("zeigt sich dir, wenn es passt");
        assertThat(mira.get("/inbox").text()).contains("Anna Brandl hilft dir gern");
        assertThat(mira.get(ask).text()).contains("Anna hilft gern", "Anna weiß noch nicht");
        assertThat(tanja.post(ask + "/disclosures", "member", anna.id()).status())
                .isEqualTo(404);

        String talk = mira.post(ask + "/disclosures", "member", anna.id()).leadsTo();
        assertThat(mira.post(ask + "/disclosures", "member", anna.id()).leadsTo())
                .isEqualTo(talk);
        assertThat(anna.get("/inbox").text()).contains("Mira Sommer hat das gesucht");
        assertThat(anna.get(talk).text()).contains("Mira");
        assertThat(anna.get(request).page().select("a[href=" + talk + "]")).hasSize(1);
        assertThat(mira.get(ask).page().select(".person a[href=" + talk + "]")).hasSize(1);
    }

    @Test
    void nobodyFindsOutWhoItIsByRecommendingEverybody() {
        String ask = discreet();
        tanja.post(ask + "/requests", "member", anna.id());
        assertThat(anna.get(ask + "/recommendations/new?query=sommer").text()).contains("Mira Sommer");
        Answer mine = anna.post(ask + "/recommendations", "member", mira.id(), "words", "Vielleicht sie.");
        Answer other = anna.post(ask + "/recommendations", "member", jonas.id(), "words", "Vielleicht er.");
        assertThat(mine.status()).isEqualTo(other.status()).isEqualTo(303);
        assertThat(mira.get("/inbox").page().select(".notice")).isEmpty();
        assertThat(mira.get(ask).text()).contains("Vielleicht er.").doesNotContain("Vielleicht sie.");
    }

    @Test
    void theCardThatTheAskerPassesOnDoesNotNameThem() {
        String ask = discreet();
        tanja.post(ask + "/requests", "member", anna.id());
        String card = mira.submit(ask + "/cards").page().select("#message").text();
        String path = card.substring(card.indexOf("/cards/")).strip();
        house.guest().post(path + "/answers", "name", "Ole", "text", "Meine Schwester kann das.", "open", "true");
        assertThat(mira.get(ask).text()).contains("Meine Schwester kann das.", "über Mira");
        assertThat(anna.get(ask).text()).contains("Meine Schwester kann das.").doesNotContain("Mira");
    }

    private String discreet() {
        return posted(CONTRACT, "audience", "DISCREET", "seen", "true");
    }
}
