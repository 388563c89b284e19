package org.zwischenraum.webhooks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** What becomes of a message that is not taken, or taken strangely. */
class DeliveryTest extends ListeningProgram {
    @Autowired
    Webhooks webhooks;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void whatIsNotTakenIsSentAgainALittleLater() {
        String path = path(listen("ask.posted"));
        ear.answers(500);
        ask();
        assertThat(latest(path).get("state").asString()).isEqualTo("waiting");
        assertThat(latest(path).get("status").asInt()).isEqualTo(500);
        pass(Duration.ofSeconds(29));
        assertThat(ear.heard()).hasSize(1);
        pass(Duration.ofSeconds(1));
        assertThat(latest(path).get("state").asString()).isEqualTo("delivered");
        assertThat(ear.heard())
                .extracting(Ear.Heard::delivery)
                .hasSize(2)
                .containsOnly(ear.heard().getFirst().delivery());
    }

    @Test
    void afterADayTheHouseGivesUp() {
        String path = path(listen("ask.posted"));
        ear.answers(500, 500, 500, 500, 500, 500, 500, 500);
        ask();
        for (int hour = 0; hour < 23; hour++) pass(Duration.ofHours(1));
        assertThat(latest(path).get("state").asString()).isEqualTo("waiting");
        for (int hour = 0; hour < 24; hour++) pass(Duration.ofHours(1));
        assertThat(latest(path).get("state").asString()).isEqualTo("lost");
        assertThat(ear.heard()).hasSize(7);
        assertThat(tanja.get(page(path)).text()).contains("aufgegeben").contains("7 Versuche");
        assertThat(tanja.get("/hosting/jobs").text()).doesNotContain("webhooks");
    }

    @Test
    void whoSaysThatItIsGoneHearsNothingMore() {
        String path = path(listen("ask.posted"));
        ear.answers(410);
        ask();
        ask();
        pass(Duration.ofDays(1));
        assertThat(ear.heard()).hasSize(1);
        assertThat(program().api("GET", path).json().get("endedAt").isNull()).isFalse();
        assertThat(tanja.get(page(path)).text()).contains("nicht mehr gibt");
        assertThat(tanja.get("/hosting/log").text()).contains("beendete den Webhook zu 127.0.0.1");
    }

    @Test
    void aRedirectIsAFailureAndNotFollowed() {
        String path = path(listen("ask.posted"));
        ear.answers(307);
        ask();
        assertThat(ear.heard()).extracting(Ear.Heard::path).containsExactly("/in");
        assertThat(latest(path).get("status").asInt()).isEqualTo(307);
    }

    @Test
    void anAnswerWithoutEndIsNotListenedTo() {
        String path = path(listen("ask.posted"));
        ear.talksWithoutEnd();
        ask();
        assertThat(latest(path).get("state").asString()).isEqualTo("delivered");
    }

    @Test
    void whatIsDeletedHearsNothing() {
        ear.answers(500);
        String path = path(listen("ask.posted"));
        ask();
        assertThat(program().api("DELETE", path).status()).isEqualTo(204);
        ask();
        pass(Duration.ofHours(1));
        assertThat(ear.heard()).hasSize(1);
        assertThat(tanja.get("/hosting/log").text()).contains("löschte den Webhook zu 127.0.0.1");
    }

    @Test
    void noTransactionWaitsForWhoeverListens() {
        List<Integer> open = new CopyOnWriteArrayList<>();
        ear.meanwhile(() -> open.add(fewestOpenTransactions()));
        listen("ask.posted");
        transaction.executeWithoutResult(_ -> {
            webhooks.listening(Event.ASK_POSTED);
            assertThat(openTransactions()).isPositive();
        });
        ask();
        assertThat(open).containsExactly(0);
    }

    /** Other work comes and goes meanwhile; the sender's own would stay as long as it is not answered. */
    private int fewestOpenTransactions() {
        Instant end = Instant.now().plusSeconds(5);
        int fewest = openTransactions();
        while (fewest > 0 && Instant.now().isBefore(end)) fewest = Math.min(fewest, openTransactions());
        return fewest;
    }

    /** Those of others than the one who counts. */
    private int openTransactions() {
        return CompletableFuture.supplyAsync(
                        () -> house.sql().sql("""
                        select count(*) from pg_stat_activity
                        where state like 'idle in transaction%' and datname = current_database()
                        """).query(Integer.class).single())
                .join();
    }
}
