package org.zwischenraum.asks;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.zwischenraum.house.Answer;
import org.zwischenraum.house.HouseTest;
import org.zwischenraum.members.Apart;

/** A picture, a file or a link beside an ask, to be looked at by those who may read it, and by nobody else. */
@HouseTest
class AttachmentTest extends AskStage {
    private static final String COVER = "Was haltet ihr von diesem Umschlag?";
    private static final byte[] DRAFT = "%PDF-1.7 Entwurf".getBytes(StandardCharsets.UTF_8);

    @Autowired
    Apart apart;

    @Test
    void aPictureIsDrawnAnewAndSeenByWhoeverMayReadTheAsk() throws IOException {
        String ask = mira.upload("/asks", "file", "umschlag.png", picture(), "text", COVER)
                .leadsTo();
        String picture = jonas.get(ask).page().select(".attached img").attr("src");
        Answer seen = jonas.get(picture);
        assertThat(seen.status()).isEqualTo(200);
        assertThat(seen.header("Content-Type")).hasValue("image/jpeg");
        assertThat(seen.header("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(house.guest().get(picture).status()).isEqualTo(404);
        apart.keep(mira.id(), jonas.id(), Apart.Kind.BLOCK);
        assertThat(jonas.get(picture).status()).isEqualTo(404);
    }

    @Test
    void aFileIsNotThereForWhoMayNotReadTheAskAndForOthersAnAttachment() {
        String ask = mira.upload("/asks", "file", "entwurf.pdf", DRAFT, "text", COVER, "audience", "HOSTS")
                .leadsTo();
        String file = mira.get(ask).page().select("a[href^=/files/]").attr("href");
        assertThat(house.host().get(file).header("Content-Disposition").orElse(""))
                .startsWith("attachment")
                .contains("entwurf.pdf");
        assertThat(jonas.get(file).status()).isEqualTo(404);
        assertThat(house.friend("lucia").get(file).status()).isEqualTo(404);
    }

    @Test
    void whoIsAskedMayReadWhatLiesBesideTheAsk() {
        String ask = mira.upload("/asks", "file", "vertrag.pdf", DRAFT, "text", CONTRACT, "audience", "HOSTS")
                .leadsTo();
        house.runDue();
        String file = mira.get(ask).page().select("a[href^=/files/]").attr("href");
        assertThat(anna.get(file).status()).isEqualTo(404);
        mira.post(ask + "/requests", "member", anna.id());
        String request = anna.post(opening(anna)).leadsTo();
        assertThat(anna.get(request).page().select("a[href=" + file + "]")).hasSize(1);
        assertThat(anna.get(file).status()).isEqualTo(200);
    }

    @Test
    void whatTheHouseDoesNotTakeIsSaidAndNothingTypedIsLost() {
        byte[] drawing = "<svg xmlns=\"http://www.w3.org/2000/svg\"/>".getBytes(StandardCharsets.UTF_8);
        Answer wrong = mira.upload("/asks", "file", "bild.svg", drawing, "text", COVER, "details", "Es eilt");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.problem("file")).isNotEmpty();
        assertThat(wrong.page().select("#text").text()).isEqualTo(COVER);
        assertThat(wrong.page().select("#details").text()).isEqualTo("Es eilt");
        assertThat(mira.get("/asks?mine=true").page().select("article.ask")).isEmpty();
    }

    @Test
    void aFileIsReplacedAndTakenAway() throws IOException {
        String ask =
                mira.upload("/asks", "file", "eins.pdf", DRAFT, "text", COVER).leadsTo();
        String first = mira.get(ask).page().select("a[href^=/files/]").attr("href");
        assertThat(mira.get(ask + "/edit").text()).contains("eins.pdf nicht mehr zeigen");
        mira.upload(ask, "file", "zwei.png", picture(), "text", COVER);
        assertThat(mira.get(ask).page().select(".attached img")).hasSize(1);
        assertThat(mira.get(first).status()).isEqualTo(404);
        mira.post(ask, "text", COVER, "withoutFile", "true");
        assertThat(mira.get(ask).page().select(".attached img")).isEmpty();
        assertThat(jonas.upload(ask, "file", "zwei.png", picture(), "text", COVER)
                        .status())
                .isEqualTo(404);
    }

    @Test
    void aLinkIsShownPlainlyAndOnlyWhenItLeadsIntoTheWeb() {
        String ask = mira.post("/asks", "text", COVER, "link", "example.org/umschlag")
                .leadsTo();
        var link = jonas.get(ask).page().select(".link a");
        assertThat(link.attr("href")).isEqualTo("https://example.org/umschlag");
        assertThat(link.attr("rel")).isEqualTo("noopener noreferrer nofollow");
        for (String wrong :
                new String[] {"javascript:alert(1)", "ftp://example.org", "https://a:b@example.org", "nirgends"}) {
            Answer answer = mira.post("/asks", "text", COVER, "link", wrong);
            assertThat(answer.status()).as(wrong).isEqualTo(422);
            assertThat(answer.problem("link")).contains("https://");
            assertThat(answer.page().select("#link").attr("value")).isEqualTo(wrong);
        }
    }

    private static byte[] picture() throws IOException {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png", content);
        return content.toByteArray();
    }
}
