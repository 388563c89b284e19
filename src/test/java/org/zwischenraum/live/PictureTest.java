package org.zwischenraum.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.support.TransactionTemplate;
import org.zwischenraum.house.House;
import org.zwischenraum.house.HouseTest;
import org.zwischenraum.house.Visitor;

@HouseTest
@Import(Stage.class)
class PictureTest {
    private final String topic = "stage/" + UUID.randomUUID();
    private final String watching = "{\"watching\":\"" + topic + "\"}";
    private final List<Window> windows = new ArrayList<>();

    @Autowired
    House house;

    @Autowired
    Live live;

    @Autowired
    Stage stage;

    @Autowired
    TransactionTemplate transaction;

    private Visitor mira;
    private Visitor paul;

    @BeforeEach
    void miraAndPaulMayWatch() {
        house.found();
        mira = house.member("mira");
        paul = house.member("paul");
        stage.audience.clear();
        stage.audience.addAll(Set.of(mira.id(), paul.id()));
    }

    @Test
    void whoWatchesSeesItMoveInTheirLanguageAndGo() {
        var window = watch(mira, 0);
        var lucia = house.member("lucia");
        stage.audience.add(lucia.id());
        var spanish = watch(lucia, 0);

        live.moved(topic, "ben", Receivers.nobody(), () -> seat("Fenster", Receivers.everybody()));
        assertThat(window.hear()).isEqualTo(shown("ben", "Fenster de"));
        assertThat(spanish.hear())
                .isEqualTo(shown(
                        "ben", "Fenster " + house.memberOf(lucia).language().code()));
        live.moved(topic, "ben", Receivers.everybody(), Piece::none);
        assertThat(window.hear()).isEqualTo(gone("ben"));
    }

    @Test
    void whoMayNotSeeItLearnsNothing() {
        var window = watch(paul, 0);
        live.moved(topic, "ben", only(mira), () -> seat("Fenster", only(mira)));
        live.moved(topic, "ben", only(mira), Piece::none);
        live.moved(topic, "ada", Receivers.nobody(), () -> seat("Tür", Receivers.everybody()));
        assertThat(window.hear()).isEqualTo(shown("ada", "Tür de"));
    }

    @Test
    void whoMayNoLongerSeeItSeesItGo() {
        var miras = watch(mira, 0);
        var pauls = watch(paul, 0);
        live.moved(topic, "ben", Receivers.everybody(), () -> seat("Fenster", only(mira)));
        assertThat(miras.hear()).isEqualTo(shown("ben", "Fenster de"));
        assertThat(pauls.hear()).isEqualTo(gone("ben"));
    }

    @Test
    void aPageThatWasReadMeanwhileOrLostItsConnectionGetsWhatItMissed() {
        var first = watch(mira, 0);
        live.moved(topic, "ben", Receivers.nobody(), () -> seat("Fenster", only(mira)));
        live.moved(topic, "ben", only(mira), () -> seat("Tür", only(mira)));
        assertThat(first.hear()).contains("ben");

        assertThat(watch(mira, 1_000).hear()).isEqualTo(shown("ben", "Tür de"));
        var pauls = watch(paul, 1_000);
        live.added(topic, "end", seat("Ende", Receivers.everybody()));
        assertThat(pauls.hear()).isEqualTo(shown("end", "Ende de"));
    }

    @Test
    void aPageThatMissedMoreThanIsKeptReadsAllAnew() {
        watch(mira, 0);
        live.added(topic, "ben", seat("Fenster", Receivers.everybody()));
        var window = watch(paul, 3_600_000);
        String first = window.hear();
        assertThat(isPiece(first) ? window.hear() : first).contains("changed");
    }

    /** What is drawn just when somebody begins to watch may come before the word that all is to be read anew. */
    private static boolean isPiece(String heard) {
        return heard.startsWith("[{\"piece\"");
    }

    @Test
    void whatMovesWhileNobodyWatchesIsNotDrawnButReadAnew() {
        live.moved(topic, "ben", Receivers.nobody(), () -> {
            throw new AssertionError("nobody looks");
        });
        assertThat(watch(mira, 3_600_000).hear()).contains("changed");
    }

    @Test
    void theLastStateWinsWhoeverSaysItLast() throws InterruptedException {
        var window = watch(mira, 0);
        AtomicInteger state = new AtomicInteger();
        CountDownLatch begun = new CountDownLatch(1);
        for (int thread = 0; thread < 50; thread++) {
            Thread.ofVirtual().start(() -> {
                state.incrementAndGet();
                live.moved(topic, "ben", Receivers.nobody(), () -> seat("" + state.get(), Receivers.everybody()));
                begun.countDown();
            });
        }
        begun.await();
        String last = "";
        while (!last.equals(shown("ben", "50 de"))) last = window.hear();
    }

    @Test
    void whatCannotBeDrawnIsReadAnew() {
        var window = watch(mira, 0);
        live.moved(topic, "ben", Receivers.nobody(), () -> {
            throw new IllegalStateException("cannot be drawn");
        });
        assertThat(window.hear()).contains("changed");
    }

    @Test
    void nobodySeesATransactionThatRolledBack() {
        var window = watch(mira, 0);
        assertThatThrownBy(() -> transaction.executeWithoutResult(_ -> {
                    live.added(topic, "ben", seat("Fenster", Receivers.everybody()));
                    throw new IllegalStateException("changed my mind");
                }))
                .hasMessage("changed my mind");
        live.added(topic, "ada", seat("Tür", Receivers.everybody()));
        assertThat(window.hear()).isEqualTo(shown("ada", "Tür de"));
    }

    @Test
    void onlyTheirOwnPagesAreToldOfWhatConcernsOnePersonAlone() {
        var miras = watch(mira, 0);
        var pauls = watch(paul, 0);
        live.changed(mira.id(), topic);
        assertThat(miras.hear()).contains("changed");
        live.added(topic, "ada", seat("Tür", Receivers.everybody()));
        assertThat(pauls.hear()).isEqualTo(shown("ada", "Tür de"));
    }

    private static Receivers only(Visitor visitor) {
        return Receivers.only(Set.of(visitor.id()));
    }

    private static Piece seat(String words, Receivers to) {
        return new Piece(to, language -> words + " " + language.code());
    }

    private String shown(String key, String html) {
        return "[{\"piece\":\"%s\",\"key\":\"%s\",\"html\":\"%s\"}]".formatted(topic, key, html);
    }

    private String gone(String key) {
        return "[{\"piece\":\"%s\",\"key\":\"%s\"}]".formatted(topic, key);
    }

    private Window watch(Visitor visitor, int age) {
        var window = new Window(house.address(), visitor, house.address());
        windows.add(window);
        window.say("{\"watch\":[\"" + topic + "\"],\"age\":" + age + "}");
        assertThat(window.hear()).isEqualTo(watching);
        return window;
    }

    @AfterEach
    void closeWindows() {
        windows.forEach(Window::close);
    }
}
