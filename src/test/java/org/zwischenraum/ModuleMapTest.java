package org.zwischenraum;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** The diagram in the documentation shows the house as it is. A stale one is drawn anew, and the test fails once. */
class ModuleMapTest {
    private static final Path MAP = Path.of("docs/modules.md");

    @Test
    void theDrawnPlanIsTheBuiltOne() throws IOException {
        String drawn = new ModuleMap(ApplicationModules.of(Zwischenraum.class)).draw();
        String kept = Files.exists(MAP) ? Files.readString(MAP) : "";
        if (!drawn.equals(kept)) Files.writeString(MAP, drawn);
        assertThat(drawn)
                .as("docs/modules.md was out of date; it has been drawn anew: look at it and commit it")
                .isEqualTo(kept);
    }
}
