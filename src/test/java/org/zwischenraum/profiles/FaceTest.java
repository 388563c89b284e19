package org.zwischenraum.profiles;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.zwischenraum.house.Answer;
import org.zwischenraum.house.House;
import org.zwischenraum.house.HouseTest;
import org.zwischenraum.house.Visitor;

@HouseTest
class FaceTest {
    @Autowired
    House house;

    private Visitor mira;
    private Visitor jonas;

    @BeforeEach
    void miraHasAPicture() throws IOException {
        house.found();
        mira = house.member("mira");
        jonas = house.member("jonas");
        assertThat(mira.upload("/me/picture", "picture", "ich.png", png()).status())
                .isEqualTo(303);
    }

    @Test
    void aPictureIsSeenByThoseItIsFor() {
        Answer seen = jonas.get(face(mira));
        assertThat(seen.status()).isEqualTo(302);
        assertThat(jonas.get(seen.leadsTo()).header("Content-Type").orElseThrow())
                .startsWith("image/");
        mira.post("/me/details", "name", "Mira Sommer", "audiences[PICTURE]", "HOSTS");
        assertThat(jonas.get(seen.leadsTo()).status()).isEqualTo(404);
        assertThat(jonas.get(face(mira)).leadsTo()).startsWith("/patterns/");
        assertThat(house.host().get(face(mira)).leadsTo()).startsWith("/files/");
    }

    @Test
    void whomIBlockedSeesADrawingOnly() {
        mira.post("/people/" + jonas.id() + "/apart", "kind", "BLOCK");
        assertThat(jonas.get(face(mira)).leadsTo()).startsWith("/patterns/");
    }

    @Test
    void nobodyLearnsWhoIsThere() {
        assertThat(jonas.get("/people/" + UUID.randomUUID() + "/face").leadsTo())
                .startsWith("/patterns/");
    }

    @Test
    void whatIsNoPictureIsRefusedInWords() {
        Answer wrong = mira.upload("/me/picture", "picture", "ich.png", "<svg></svg>".getBytes());
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.problem("picture")).contains("kein Bild").doesNotContain("PDF");
        assertThat(mira.get(face(mira)).leadsTo()).startsWith("/files/");
    }

    @Test
    void aPictureCanBeRemoved() {
        String address = mira.get(face(mira)).leadsTo();
        mira.post("/me/picture/removal");
        assertThat(mira.get(face(mira)).leadsTo()).startsWith("/patterns/");
        assertThat(mira.get(address).status()).isEqualTo(404);
    }

    private static String face(Visitor who) {
        return "/people/" + who.id() + "/face";
    }

    private static byte[] png() throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(320, 200, BufferedImage.TYPE_INT_RGB), "png", out);
        return out.toByteArray();
    }
}
