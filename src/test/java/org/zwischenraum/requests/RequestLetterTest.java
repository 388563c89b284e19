package org.zwischenraum.requests;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.zwischenraum.asks.AskStage;
import org.zwischenraum.database.WithDatabase;
import org.zwischenraum.house.HouseTest;

/** Who is asked may hear of it by mail too, in a house that sends mail; who asks and for what is read in the house. */
@HouseTest
@WithDatabase(settings = {"smtp-host=127.0.0.1", "smtp-port=9", "smtp-security=none", "mail-from=haus@example.org"})
class RequestLetterTest extends AskStage {
    @Test
    void aLetterSaysThatSomebodyAsksAndNothingMore() {
        String ask = posted(CONTRACT);
        assertThat(lettersTo("anna")).isEmpty();
        mira.post(ask + "/requests", "member", anna.id());
        soonAfter();
        assertThat(lettersTo("anna"))
                .singleElement()
                .satisfies(letter -> assertThat(letter)
                        .contains("Jemand fragt dich", "/requests/")
                        .doesNotContain("Mira")
                        .doesNotContain(CONTRACT));
    }

    @Test
    void whoWantsNoLetterGetsNone() {
        anna.post("/inbox/letters", "requests", "NEVER");
        mira.post(posted(CONTRACT) + "/requests", "member", anna.id());
        soonAfter();
        assertThat(lettersTo("anna")).isEmpty();
        assertThat(anna.get("/inbox").text()).contains("Mira Sommer fragt dich");
    }

    private void soonAfter() {
        house.clock().advance(Duration.ofMinutes(2));
        house.runDue();
    }

    private List<String> lettersTo(String key) {
        String address = house.cast().person(key).email();
        return house.letters().stream()
                .map(String::valueOf)
                .filter(letter -> letter.contains(address))
                .toList();
    }
}
