package org.zwischenraum.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class PortraitPainterTest {

    private final Cast cast = Cast.load();
    private final PortraitPainter painter = new PortraitPainter();

    @Test
    void drawsASquarePictureOfEverybodyAndNoTwoAlike() throws IOException {
        Set<Integer> seen = new HashSet<>();
        for (Cast.Person person : cast.people()) {
            byte[] png = painter.png(person.portrait());
            var picture = ImageIO.read(new ByteArrayInputStream(png));
            assertThat(picture.getWidth()).isEqualTo(512);
            assertThat(picture.getHeight()).isEqualTo(512);
            assertThat(seen.add(java.util.Arrays.hashCode(png)))
                    .as(person.name())
                    .isTrue();
        }
    }

    @Test
    void theSamePortraitGivesTheSamePicture() {
        Portrait mira = cast.person("mira").portrait();
        assertThat(painter.png(mira)).isEqualTo(new PortraitPainter().png(mira));
    }
}
