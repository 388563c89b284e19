package org.zwischenraum.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import org.zwischenraum.house.Answer;
import org.zwischenraum.house.House;
import org.zwischenraum.house.HouseTest;
import org.zwischenraum.house.Visitor;
import org.zwischenraum.live.Window;

/** Whatever ends a session also ends the pages that stand open by it, and no others. */
@HouseTest
class SessionEndTest {
    private final List<Window> windows = new ArrayList<>();

    @Autowired
    House house;

    @Autowired
    Sessions sessions;

    @Autowired
    TransactionTemplate transaction;

    Visitor mira;
    Visitor phone;

    @BeforeEach
    void miraAtTwoDevices() {
        house.found();
        mira = house.member("mira");
        phone = house.again(mira);
    }

    @AfterEach
    void closeWindows() {
        windows.forEach(Window::close);
    }

    @Test
    void signingOutEndsItsPage() {
        Window here = open(mira);
        Window there = open(phone);
        mira.post("/sign-out");
        assertEndsOnly(here, there);
    }

    @Test
    void aPageThatWatchesNothingYetIsEndedAsWell() {
        Window here = new Window(house.address(), mira, house.address());
        windows.add(here);
        Window there = open(phone);
        mira.post("/sign-out");
        assertEndsOnly(here, there);
    }

    @Test
    void endingOneFromTheListEndsItsPage() {
        Window here = open(mira);
        Window there = open(phone);
        String end = mira.get("/me/sessions")
                .page()
                .select("form[action^=/me/sessions/]:not([action*=others])")
                .attr("action");
        mira.post(end);
        assertEndsOnly(there, here);
    }

    @Test
    void signingOutEverywhereElseKeepsOnlyThisOne() {
        Window here = open(mira);
        Window there = open(phone);
        mira.post("/me/sessions/others/end");
        assertEndsOnly(there, here);
    }

    @Test
    void aNewPasswordEndsTheOthers() {
        Window here = open(mira);
        Window there = open(phone);
        mira.post("/me/password", "password", "Sieben Möwen im Boot");
        assertEndsOnly(there, here);
    }

    @Test
    void whoIsSuspendedIsLetGoEverywhere() {
        Window here = open(mira);
        Window there = open(phone);
        Visitor tanja = house.host();
        Window hers = open(tanja);
        tanja.post("/hosting/members/" + mira.id() + "/suspension", "reason", "Laut", "length", "WEEK");
        assertThat(here.hear()).isEqualTo(Window.CLOSED);
        assertEndsOnly(there, hers);
    }

    @Test
    void aSessionThatIsTooOldIsRemovedWithItsPage() {
        Window here = open(mira);
        house.clock().advance(Duration.ofDays(91));
        house.runDue();
        assertThat(here.hear()).isEqualTo(Window.CLOSED);
        assertThat(house.sql()
                        .sql("select count(*) from session")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    /** The reading has found the session, and waits to note that it was seen, just while the session is being ended. */
    @Test
    void aSessionThatIsReadWhileItEndsIsGoodOnlyThatOnce() {
        assertThat(mira.get("/me").status()).isEqualTo(200);
        house.clock().advance(Duration.ofHours(2));
        CompletableFuture<Answer> reading = Objects.requireNonNull(transaction.execute(status -> {
            sessions.endAll(mira.id());
            return readAndWait();
        }));
        assertThat(reading.join().status()).isEqualTo(200);
        assertThat(mira.get("/me").leadsTo()).startsWith("/sign-in");
    }

    private CompletableFuture<Answer> readAndWait() {
        CompletableFuture<Answer> reading = CompletableFuture.supplyAsync(() -> mira.get("/me"));
        while (!isSomebodyWaiting()) assertThat(reading).isNotDone();
        return reading;
    }

    private boolean isSomebodyWaiting() {
        return house.sql()
                .sql("select exists (select from pg_locks where not granted)")
                .query(Boolean.class)
                .single();
    }

    private Window open(Visitor visitor) {
        Window window = new Window(house.address(), visitor, house.address());
        windows.add(window);
        return window.say("{\"watch\":[\"nothing/1\"]}").hear().contains("refused") ? window : closed(window);
    }

    private static void assertEndsOnly(Window ended, Window other) {
        assertThat(ended.hear()).isEqualTo(Window.CLOSED);
        assertStillOpen(other);
    }

    private static void assertStillOpen(Window window) {
        assertThat(window.say("{\"watch\":[\"nothing/2\"]}").hear()).contains("refused");
    }

    private static Window closed(Window window) {
        throw new AssertionError("did not open: " + window);
    }
}
