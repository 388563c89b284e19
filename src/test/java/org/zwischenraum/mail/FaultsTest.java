package org.zwischenraum.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.zwischenraum.database.WithDatabase;
import org.zwischenraum.text.Language;

/** Whatever goes wrong between the house and its mail server: no letter is lost, and none is another one the second time. */
@SpringBootTest(properties = {"zwischenraum.jobs.background=false", "zwischenraum.mail.patience=400"})
@WithDatabase(
        settings = {
            "base-url=https://haus.example",
            "smtp-host=127.0.0.1",
            "smtp-port=22027",
            "smtp-security=none",
            "mail-from=haus@haus.example"
        })
class FaultsTest extends LetterStage {
    private static final int PORT = 22027;
    private static final Letter LETTER =
            new Letter("mira@example.org", Language.DE, "test.note", "Hallo", List.of("Liebe Mira,"));

    @Autowired
    Delivery delivery;

    @Test
    void aMailThatIsCutOffOnItsWayIsSentAgainWhole() throws Exception {
        outbox.send(LETTER);
        try (var cutting = new FaultyServer(PORT, FaultyServer.Fault.CUT_IN_DATA)) {
            jobs.runDue();
            assertThat(cutting.ids()).isEmpty();
            assertThat(outbox.unsent().getFirst().cause()).isEqualTo(Cause.UNREACHABLE);
        }
        assertThat(sentLater()).hasSize(1);
    }

    /** What SMTP leaves open: the server has it, and could not say so. Its second copy bears the same id. */
    @Test
    void aMailOfWhichNobodyKnowsWhetherItCameIsSentAgainAsTheSame() throws Exception {
        outbox.send(LETTER);
        List<String> first;
        try (var cutting = new FaultyServer(PORT, FaultyServer.Fault.CUT_AFTER_DATA)) {
            jobs.runDue();
            first = List.copyOf(cutting.ids());
        }
        assertThat(first).hasSize(1);
        assertThat(sentLater()).isEqualTo(first);
        assertThat(outbox.unsent()).isEmpty();
    }

    @Test
    void aServerThatSaysNothingIsNotWaitedForLong() throws Exception {
        outbox.send(LETTER);
        try (var silent = new FaultyServer(PORT, FaultyServer.Fault.SILENT)) {
            jobs.runDue();
            assertThat(outbox.unsent().getFirst().cause()).isEqualTo(Cause.UNREACHABLE);
            assertThat(silent.ids()).isEmpty();
        }
        assertThat(sentLater()).hasSize(1);
    }

    @Test
    void aDeliveryThatIsOrderedTwiceAtOnceHappensOnce() throws Exception {
        outbox.send(LETTER);
        String id = sql.sql("select id::text from letter").query(String.class).single();
        try (var slow = new FaultyServer(PORT, FaultyServer.Fault.HELD)) {
            Thread first = Thread.ofVirtual().start(() -> delivery.run(id));
            slow.asked.await();
            delivery.run(id);
            assertThat(slow.ids()).hasSize(1);
            slow.held.countDown();
            first.join();
            clock.advance(Duration.ofHours(1));
            jobs.runDue();
            assertThat(slow.ids()).hasSize(1);
        }
        assertThat(outbox.unsent()).isEmpty();
    }

    /** Killed while it handed a letter over: the letter is free again when the time is over that it was taken for. */
    @Test
    void aLetterThatSomebodyTookAndNeverBroughtLeavesAfterAll() throws Exception {
        outbox.send(LETTER);
        sql.sql("update letter set trying_until = ?")
                .param(java.sql.Timestamp.from(NOON.plusSeconds(300)))
                .update();
        try (var server = new FaultyServer(PORT, FaultyServer.Fault.NONE)) {
            jobs.runDue();
            assertThat(server.ids()).isEmpty();
            clock.advance(Duration.ofMinutes(6));
            jobs.runDue();
            assertThat(server.ids()).hasSize(1);
        }
    }

    @Test
    void whenTheServerIsBackAllThatWaitedLeavesWithTheFirst() throws Exception {
        outbox.send(LETTER);
        for (int hour = 0; hour < 6; hour++) {
            jobs.runDue();
            clock.advance(Duration.ofHours(1));
        }
        outbox.send(LETTER);
        try (var server = new FaultyServer(PORT, FaultyServer.Fault.NONE)) {
            jobs.runDue();
            assertThat(server.ids()).hasSize(2);
        }
    }

    @Test
    void whatThePolicyOfAServerRefusesIsNotTheReadersFault() throws Exception {
        outbox.send(LETTER);
        try (var strict = new StubbornServer(PORT, "550 5.7.1 relaying denied")) {
            jobs.runDue();
            assertThat(strict.asked()).isOne();
        }
        assertThat(outbox.unsent().getFirst().refused()).isFalse();
        assertThat(outbox.unsent().getFirst().cause()).isEqualTo(Cause.REFUSED);
        assertThat(sentLater()).hasSize(1);
    }

    private List<String> sentLater() throws Exception {
        try (var server = new FaultyServer(PORT, FaultyServer.Fault.NONE)) {
            clock.advance(Duration.ofHours(1));
            jobs.runDue();
            return List.copyOf(server.ids());
        }
    }
}
