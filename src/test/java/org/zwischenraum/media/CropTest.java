package org.zwischenraum.media;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CropTest {
    @Test
    void isASquareOfThePicture() {
        assertThat(new Crop(0.25, 0.5, 0.5).in(400, 200)).isEqualTo(new Crop.Square(100, 100, 100));
    }

    @Test
    void theMiddleIsTheLargestSquare() {
        assertThat(Crop.middle(400, 200).in(400, 200)).isEqualTo(new Crop.Square(100, 0, 200));
        assertThat(Crop.middle(200, 400).in(200, 400)).isEqualTo(new Crop.Square(0, 100, 200));
    }

    @Test
    void whateverComesInItStaysInsideThePicture() {
        assertThat(new Crop(0.9, 0.9, 0.5).in(100, 100)).isEqualTo(new Crop.Square(50, 50, 50));
        assertThat(new Crop(-7, Double.NaN, 99).in(100, 100)).isEqualTo(new Crop.Square(0, 0, 100));
        assertThat(new Crop(0, 0, 0).in(100, 100).side()).isPositive();
    }
}
