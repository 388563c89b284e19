package org.zwischenraum.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
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
class LiveTest {
    private final String topic = "stage/" + UUID.randomUUID();
    private final String watching = "{\"watching\":\"" + topic + "\"}";
    private final String changed = "{\"changed\":\"" + topic + "\",\"spread\":0}";
    private final String watch = watch(topic, 0);
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

    @BeforeEach
    void miraIsInTheAudience() {
        house.found();
        mira = house.member("mira");
        stage.audience.clear();
        stage.audience.add(house.memberOf(mira).id());
    }

    @Test
    void whoWatchesIsToldThatItChanged() {
        var window = open(mira).say(watch);
        assertThat(window.hear()).isEqualTo(watching);

        live.changed(topic + "b");
        live.changed(topic);
        assertThat(window.hear()).isEqualTo(changed);
    }

    @Test
    void nobodyIsToldOfATransactionThatRolledBack() {
        var window = open(mira).say(watch);
        assertThat(window.hear()).isEqualTo(watching);
        assertThatThrownBy(() -> transaction.executeWithoutResult(_ -> {
                    live.changed(topic);
                    throw new IllegalStateException("changed my mind");
                }))
                .hasMessage("changed my mind");

        transaction.executeWithoutResult(_ -> {
            live.changed(topic);
            assertThat(window.heardNothing()).isTrue();
        });
        assertThat(window.hear()).isEqualTo(changed);
    }

    @Test
    void whatChangedBetweenReadingAndWatchingIsToldAtOnce() {
        live.changed(topic);
        var window = open(mira).say(watch(topic, 3_600_000));
        assertThat(window.hear()).isEqualTo(watching);
        assertThat(window.hear()).isEqualTo(changed);
    }

    @Test
    void topicsOfOthersAreRefused() {
        var window = open(house.member("paul")).say(watch);
        assertThat(window.hear()).isEqualTo("{\"refused\":\"" + topic + "\"}");
        assertThat(open(mira).say("{\"watch\":[\"other/1\"]}").hear()).isEqualTo("{\"refused\":\"other/1\"}");
    }

    @Test
    void whoseRightHasEndedHearsNoMore() {
        var window = open(mira).say(watch);
        assertThat(window.hear()).isEqualTo(watching);
        stage.audience.remove(house.memberOf(mira).id());
        live.changed(topic);

        // Told after the change would have been, since the queue keeps its order.
        window.say("{\"watch\":[\"other/1\"]}");
        assertThat(window.hear()).isEqualTo("{\"refused\":\"other/1\"}");
    }

    @Test
    void whoLeavesATopicHearsNoMoreOfIt() {
        var window = open(mira).say(watch);
        assertThat(window.hear()).isEqualTo(watching);
        window.say("{\"leave\":[\"" + topic + "\"]}").say(watch(topic + "b", 0));
        assertThat(window.hear()).isEqualTo("{\"watching\":\"" + topic + "b\"}");

        live.changed(topic);
        live.changed(topic + "b");
        assertThat(window.hear()).isEqualTo("{\"changed\":\"" + topic + "b\",\"spread\":0}");
    }

    @Test
    void theEndOfASessionEndsItsPages() {
        var window = open(mira).say(watch);
        assertThat(window.hear()).isEqualTo(watching);
        live.end(sessionOf(mira));
        assertThat(window.hear()).isEqualTo(Window.CLOSED);
    }

    @Test
    void strangersAndForeignPagesStayOutside() {
        open(mira);
        assertThatThrownBy(() -> open(house.guest())).hasMessageContaining("Handshake");
        assertThatThrownBy(() -> new Window(house.address(), mira, "https://elsewhere.example"))
                .hasMessageContaining("Handshake");
    }

    @Test
    void nonsenseEndsTheConversation() {
        assertThat(open(mira).say("{nonsense").hear()).isEqualTo(Window.CLOSED);
    }

    @Test
    void moreTopicsThanAPageCanShowAreRefused() {
        var window = open(mira);
        for (int number = 0; number < 50; number++) {
            assertThat(window.say(watch(topic + number, 0)).hear()).contains("watching");
        }
        assertThat(window.say(watch(topic + 50, 0)).hear()).contains("refused");
    }

    private static String watch(String topic, int age) {
        return "{\"watch\":[\"" + topic + "\"],\"age\":" + age + "}";
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

    private UUID sessionOf(Visitor visitor) {
        return house.sql()
                .sql("select id from session where account_id = :account")
                .param("account", visitor.id())
                .query(UUID.class)
                .single();
    }
}
