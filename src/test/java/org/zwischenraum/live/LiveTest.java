package org.zwischenraum.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.socket.WebSocketSession;
import org.zwischenraum.house.House;
import org.zwischenraum.house.HouseTest;
import org.zwischenraum.house.Visitor;
import org.zwischenraum.web.Identity;

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
    Hub hub;

    @Autowired
    Roster roster;

    @Autowired
    Rights rights;

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

    @Test
    void whoAsksForTopicsWithoutEndIsLetGo() {
        var topics = IntStream.range(0, 1_300).mapToObj(number -> "\"other/" + number + "\"");
        var window = open(mira).say("{\"watch\":[" + topics.collect(Collectors.joining(",")) + "]}");
        assertThat(Stream.generate(window::hear).limit(1_300).anyMatch(Window.CLOSED::equals))
                .isTrue();
    }

    @Test
    void whoIsLetGoWhileTheirRightIsAskedIsForgotten() {
        var asked = new AtomicInteger();
        var closing = (WebSocketSession) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {WebSocketSession.class},
                (self, method, arguments) -> method.getName().equals("isOpen") ? asked.incrementAndGet() == 1 : null);
        var identity = Identity.bySession(house.memberOf(mira).id(), sessionOf(mira));
        new Watcher(closing, identity, hub, roster, rights).watch(topic, Duration.ZERO);
        assertThat(asked).hasValue(2);
        assertThat(hub.count(topic)).isZero();
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
