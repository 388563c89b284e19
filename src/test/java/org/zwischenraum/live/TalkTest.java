package org.zwischenraum.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.zwischenraum.house.House;
import org.zwischenraum.house.HouseTest;
import org.zwischenraum.house.Visitor;

@HouseTest
@Import(Stage.class)
class TalkTest {
    private final String topic = "stage/" + UUID.randomUUID();
    private final String refused = "{\"refused\":\"" + topic + "\"}";
    private final List<Window> windows = new ArrayList<>();

    @Autowired
    House house;

    @Autowired
    Live live;

    @Autowired
    Stage stage;

    private Visitor mira;

    @BeforeEach
    void miraMayTalk() {
        house.found();
        mira = house.member("mira");
        stage.audience.clear();
        stage.audience.add(mira.id());
    }

    @Test
    void whatAPageSaysIsHeardAndAnsweredToThisPageAlone() {
        var other = open(mira);
        assertThat(open(mira).say(words("Moin")).hear()).isEqualTo(echo("Moin"));
        assertThat(other.say(words("Hallo")).hear()).isEqualTo(echo("Hallo"));
    }

    @Test
    void whoHasNoRightIsNotHeard() {
        assertThat(open(house.member("paul")).say(words("Moin")).hear()).isEqualTo(refused);
        assertThat(open(mira).say("{\"say\":\"other/1\",\"body\":1}").hear()).isEqualTo("{\"refused\":\"other/1\"}");
    }

    @Test
    void allPagesOfSomebodyHearWhatIsSaidToThem() {
        var here = open(mira);
        var there = open(mira);
        await(here);
        await(there);
        live.say(mira.id(), topic, Map.of("echo", "an alle"));
        assertThat(here.hear()).isEqualTo(echo("an alle"));
        assertThat(there.hear()).isEqualTo(echo("an alle"));
    }

    @Test
    void longWordsArriveWholeAndTooLongOnesEndTheTalk() {
        String words = "ä".repeat(30_000);
        assertThat(open(mira).say(words(words)).hear()).isEqualTo(echo(words));
        assertThat(open(mira).say(words("ä".repeat(70_000))).hear()).isEqualTo(Window.CLOSED);
    }

    @Test
    void whatAModuleCannotHearIsRefusedAndTheTalkGoesOn() {
        var window = open(mira).say("{\"say\":\"" + topic + "\",\"body\":{\"wrong\":true}}");
        assertThat(window.hear()).isEqualTo(refused);
        assertThat(window.say(words("noch da")).hear()).isEqualTo(echo("noch da"));
    }

    @Test
    void whoTalksWithoutEndIsNotHeardForAWhile() {
        var window = open(mira);
        String last = "";
        for (int turn = 0; turn < 2_000 && !last.equals(refused); turn++) {
            last = window.say(words("bla")).hear();
        }
        assertThat(last).isEqualTo(refused);
    }

    @Test
    void modulesAreToldOfTheFirstAndTheLastPageOfSomebody() throws InterruptedException {
        var paul = house.member("paul");
        stage.comings.clear();
        var first = open(paul);
        assertThat(next(paul)).isEqualTo(new Stage.Came(paul.id(), true));
        var second = open(paul);
        assertThat(next(paul)).isEqualTo(new Stage.Came(paul.id(), false));
        assertThat(live.isConnected(paul.id())).isTrue();
        assertThat(live.connected()).contains(paul.id());

        first.close();
        assertThat(next(paul)).isEqualTo(new Stage.Went(paul.id(), false));
        second.close();
        assertThat(next(paul)).isEqualTo(new Stage.Went(paul.id(), true));
        assertThat(live.isConnected(paul.id())).isFalse();
    }

    /** Pages of others may come and go meanwhile. */
    private Stage.@Nullable Move next(Visitor visitor) throws InterruptedException {
        Stage.@Nullable Move next;
        do {
            next = stage.comings.poll(10, TimeUnit.SECONDS);
        } while (next != null && !next.account().equals(visitor.id()));
        return next;
    }

    /** It is there for sure once it was answered. */
    private void await(Window window) {
        assertThat(window.say(words("da")).hear()).isEqualTo(echo("da"));
    }

    private String words(String words) {
        return "{\"say\":\"" + topic + "\",\"body\":{\"words\":\"" + words + "\"}}";
    }

    private String echo(String words) {
        return "{\"said\":\"" + topic + "\",\"body\":{\"echo\":\"" + words + "\"}}";
    }

    private Window open(Visitor visitor) {
        var window = new Window(house.address(), visitor, house.address());
        windows.add(window);
        return window;
    }

    @AfterEach
    void closeWindows() {
        windows.forEach(Window::close);
    }
}
