package org.zwischenraum.e5;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;
import org.zwischenraum.sentences.SentenceModel;

class E5SmallTest {
    private static final SentenceModel MODEL =
            ServiceLoader.load(SentenceModel.class).findFirst().orElseThrow();

    @Test
    void whatMeansTheSameLiesCloser() {
        float[] asked = MODEL.asked("solving business problems");
        assertTrue(cosine(asked, MODEL.offered("create solutions to problems"))
                > cosine(asked, MODEL.offered("care for horses")) + .03);
    }

    @Test
    void placesHaveLengthOne() {
        float[] place = MODEL.offered("");
        assertEquals(1, cosine(place, place), 1e-5);
    }

    private static double cosine(float[] one, float[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) sum += one[i] * other[i];
        return sum;
    }
}
