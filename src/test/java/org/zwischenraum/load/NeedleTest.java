package org.zwischenraum.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

class NeedleTest {
    @Test
    void itFindsWhatStringsFind() {
        Random chance = new Random(7);
        for (int time = 0; time < 2_000; time++) {
            String hay = letters(chance, chance.nextInt(40));
            String needle = letters(chance, 1 + chance.nextInt(4));
            int expected = hay.indexOf(needle);
            byte[] bytes = hay.getBytes(StandardCharsets.US_ASCII);
            assertThat(new Needle(needle).find(bytes, 0, bytes.length))
                    .as(needle + " in " + hay)
                    .isEqualTo(expected < 0 ? bytes.length : expected);
        }
    }

    private static String letters(Random chance, int count) {
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < count; i++) letters.append((char) ('a' + chance.nextInt(3)));
        return letters.toString();
    }
}
