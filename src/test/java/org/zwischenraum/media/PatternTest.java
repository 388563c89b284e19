package org.zwischenraum.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PatternTest {
    private static final UUID MIRA = UUID.fromString("01981234-0000-7000-8000-00000000000a");

    @Test
    void theSamePersonAlwaysGetsTheSameDrawing() {
        assertThat(Pattern.of(MIRA, "Mira Sol").svg())
                .isEqualTo(Pattern.of(MIRA, "Mira Sol").svg())
                .contains(">MS</text>");
    }

    @Test
    void peopleGetDifferentDrawings() {
        assertThat(IntStream.range(0, 50)
                        .mapToObj(number -> new Pattern(new UUID(7, number), "MS").svg())
                        .distinct()
                        .count())
                .isGreaterThan(45);
    }

    @Test
    void namesOfAllScriptsHaveInitials() {
        assertThat(Pattern.of(MIRA, "Mira").initials()).isEqualTo("M");
        assertThat(Pattern.of(MIRA, " özlem  von der Heide ").initials()).isEqualTo("ÖH");
        assertThat(Pattern.of(MIRA, "Ana-María").initials()).isEqualTo("AM");
        assertThat(Pattern.of(MIRA, "王 小明").initials()).isEqualTo("王小");
        assertThat(Pattern.of(MIRA, "").initials()).isEmpty();
    }

    @Test
    void nothingCanBeSmuggledIn() {
        assertThat(new Pattern(MIRA, "<script>alert(1)</script>").svg()).contains(">SC</text>");
        assertThat(Pattern.of(MIRA, "\"> &").address()).doesNotContain("\"", "<", ">");
    }
}
