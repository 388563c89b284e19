package org.zwischenraum.community;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.zwischenraum.community.Zones.Zone;
import org.zwischenraum.text.Language;

/** A house's time zone is chosen by the name that its city has in the reader's language. */
class ZonesTest {
    @Test
    void aCityIsCalledAsItsReadersCallIt() {
        assertThat(Zones.choices("Europe/Berlin", Language.DE)).contains(new Zone("Europe/Vienna", "Wien"));
        assertThat(Zones.choices("Europe/Berlin", Language.ES)).contains(new Zone("Europe/Vienna", "Viena"));
    }

    @Test
    void eachPlaceStandsThereOnceUnlessItsOldNameIsThePresentOne() {
        List<String> usual = ids(Zones.choices("Europe/Berlin", Language.EN));
        assertThat(usual).contains("Asia/Calcutta").doesNotContain("Asia/Kolkata");
        assertThat(ids(Zones.choices("Asia/Kolkata", Language.EN))).contains("Asia/Kolkata");
    }

    @Test
    void whatIsNoPlaceIsNotOffered() {
        assertThat(ids(Zones.choices("Mond/Krater", Language.DE))).doesNotContain("Mond/Krater", "Etc/UTC");
    }

    private static List<String> ids(List<Zone> zones) {
        return zones.stream().map(Zone::id).toList();
    }
}
