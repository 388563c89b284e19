package org.zwischenraum.pairs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.zwischenraum.asks.AskStage;
import org.zwischenraum.house.HouseTest;
import org.zwischenraum.members.Apart;
import org.zwischenraum.members.Members;

/** A no looks like silence on the hosts' desk, too: it makes no pair, and takes none away. */
@HouseTest
class PairSilenceTest extends AskStage {
    private static final String PAIR = "Mira Sommer und Anna Brandl";

    @Autowired
    PairSearch search;

    @Autowired
    Apart apart;

    @Autowired
    Members members;

    @BeforeEach
    void theyHaveBeenHereForLong() {
        hereForLong(members);
    }

    @ParameterizedTest
    @EnumSource
    void whoKeepsApartIsNotFoundForEachOther(Apart.Kind kind) {
        apart.keep(anna.id(), mira.id(), kind);
        posted(CONTRACT);
        search.run("");
        assertThat(isOnTheDesk()).isFalse();
        apart.end(anna.id(), mira.id(), kind);
        apart.keep(mira.id(), anna.id(), kind);
        search.run("");
        assertThat(isOnTheDesk()).isFalse();
        apart.end(mira.id(), anna.id(), kind);
        search.run("");
        assertThat(isOnTheDesk()).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void whoKeepsApartLaterTakesNothingFromTheDesk(Apart.Kind kind) {
        posted(CONTRACT);
        search.run("");
        String before = house.host().get("/care").page().select("main").text();
        anna.post("/people/" + mira.id() + "/apart", "kind", kind);
        search.run("");
        assertThat(house.host().get("/care").page().select("main").text())
                .isEqualTo(before)
                .contains(PAIR);
    }

    @Test
    void madeKnownTheyHearNothingAndTheHostSeesThatItWaits() {
        posted(CONTRACT);
        search.run("");
        anna.post("/people/" + mira.id() + "/apart", "kind", "NEVER");
        String introduction = house.host()
                .post("/introductions", "people", mira.id() + "," + anna.id(), "words", "Ihr solltet euch kennen.")
                .leadsTo();
        house.runDue();
        assertThat(house.host().get(introduction).status()).isEqualTo(200);
        assertThat(mira.get(introduction).status()).isEqualTo(404);
        assertThat(anna.get(introduction).status()).isEqualTo(404);
    }

    /** Tanja makes Anna known to Jonas: the pair of Anna and Mira rests for the same week, whatever Anna says or thinks. */
    @ParameterizedTest
    @ValueSource(strings = {"", "GLADLY", "NOT_THIS_TIME", "LATER", "APART", "MADE"})
    void thePeaceOfAWeekTellsNoAnswer(String answer) {
        posted(CONTRACT);
        search.run("");
        assertThat(isOnTheDesk()).isTrue();
        if (answer.equals("APART")) apart.keep(anna.id(), jonas.id(), Apart.Kind.NEVER);
        String introduction = house.host()
                .post("/introductions", "people", jonas.id() + "," + anna.id(), "words", "Ihr solltet euch kennen.")
                .leadsTo();
        house.runDue();
        if (!answer.isEmpty() && !answer.equals("APART"))
            anna.post(introduction + "/answer", "answer", answer.equals("MADE") ? "GLADLY" : answer);
        if (answer.equals("MADE")) jonas.post(introduction + "/answer", "answer", "GLADLY");
        assertThat(daysOnTheDesk(9)).isEqualTo(List.of(7, 8));
    }

    private List<Integer> daysOnTheDesk(int days) {
        List<Integer> found = new ArrayList<>();
        for (int day = 0; day < days; day++) {
            if (isOnTheDesk()) found.add(day);
            house.clock().advance(Duration.ofDays(1));
            house.runDue();
        }
        return found;
    }

    /** Whether a host is offered to introduce them. */
    private boolean isOnTheDesk() {
        return !house.again(house.host())
                .get("/care")
                .page()
                .select("a.btn:contains(" + PAIR + ")")
                .isEmpty();
    }
}
