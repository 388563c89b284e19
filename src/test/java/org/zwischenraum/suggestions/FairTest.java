package org.zwischenraum.suggestions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.zwischenraum.asks.AskStage;
import org.zwischenraum.house.HouseTest;
import org.zwischenraum.house.Visitor;
import org.zwischenraum.members.Terms;

/** It is not always the same people's turn, and nobody is asked more often than they like. */
@HouseTest
class FairTest extends AskStage {
    private static final List<String> ASKERS = List.of("mira", "paul", "rike", "olga", "jonas", "ben");

    /** Everybody asks at one moment; the number that Anna has set is what reaches her. */
    @Test
    void herMonthlyNumberHoldsWhenAllAskAtTheSameMoment() throws Exception {
        limit(2);
        List<String> asks = new ArrayList<>();
        List<Visitor> askers = ASKERS.stream().map(house::member).toList();
        for (Visitor asker : askers)
            asks.add(asker.post("/asks", "text", CONTRACT).leadsTo());
        askAtOnce(askers, asks);
        assertThat(count("delivered")).isEqualTo(2);
        assertThat(count("not delivered")).isEqualTo(ASKERS.size() - 2);
    }

    @Test
    void whoIsAskedOftenEnoughIsAskedAgainAfterAMonth() {
        limit(1);
        ask(mira, anna);
        ask(mira, anna);
        assertThat(count("delivered")).isEqualTo(1);
        house.clock().advance(Duration.ofDays(31));
        ask(mira, anna);
        assertThat(count("delivered")).isEqualTo(2);
    }

    /** Three offer the same; whoever was asked three times lately is not proposed first any more, and is again much later. */
    @Test
    void recentRequestsLowerATurn() {
        limit(99);
        for (String key : List.of("rike", "olga"))
            offers.add("Dolmetscherin und Übersetzerin für Spanisch", Terms.OPEN, house.memberOf(house.member(key)));
        List<String> first = people(mira.post("/asks", "text", CONTRACT).leadsTo());
        assertThat(first).hasSize(3);
        Visitor often = byName(first.getFirst());
        for (int i = 0; i < 3; i++) ask(mira, often);
        assertThat(people(mira.post("/asks", "text", CONTRACT).leadsTo()).getLast())
                .isEqualTo(first.getFirst());
        house.clock().advance(Duration.ofDays(700));
        mira = house.again(mira);
        assertThat(people(mira.post("/asks", "text", CONTRACT).leadsTo())).isEqualTo(first);
    }

    /** What puts people in order is for the order alone: no page and no call tells it. */
    @Test
    void noPageAndNoCallTellsAScore() {
        String ask = mira.post("/asks", "text", CONTRACT).leadsTo();
        house.runDue();
        String call =
                house.program(mira).api("GET", "/api/v1" + ask + "/suggestions").body();
        assertThat(call).contains("reasons").doesNotContainIgnoringCase("score").doesNotContain("confidence");
        assertThat(mira.get(ask).text()).doesNotContainPattern("\\b0[.,]\\d");
        assertThat(columns("suggestion")).noneMatch(name -> name.contains("score") || name.contains("confidence"));
    }

    private List<String> columns(String table) {
        return house.sql()
                .sql("select column_name from information_schema.columns where table_name = :table")
                .param("table", table)
                .query(String.class)
                .list();
    }

    private void ask(Visitor asker, Visitor helper) {
        String ask = asker.post("/asks", "text", CONTRACT).leadsTo();
        asker.post(ask + "/requests", "member", helper.id());
    }

    private void askAtOnce(List<Visitor> askers, List<String> asks) throws Exception {
        CountDownLatch start = new CountDownLatch(1);
        try (ExecutorService all = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> sent = new ArrayList<>();
            for (int i = 0; i < asks.size(); i++) {
                Visitor asker = askers.get(i);
                String ask = asks.get(i);
                sent.add(all.submit(() -> {
                    start.await();
                    return asker.post(ask + "/requests", "member", anna.id());
                }));
            }
            start.countDown();
            for (Future<?> one : sent) one.get();
        }
    }

    private List<String> people(String ask) {
        house.runDue();
        return mira.get(ask).page().select(".person h3").eachText();
    }

    private Visitor byName(String name) {
        return List.of("anna", "rike", "olga").stream()
                .map(house::member)
                .filter(one -> house.memberOf(one).name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private void limit(int most) {
        house.sql()
                .sql("update member set asked_at_most = :most")
                .param("most", most)
                .update();
        house.forget();
    }

    private int count(String which) {
        return house.sql()
                .sql("select count(*) from request where member_id = :anna::uuid and " + which)
                .param("anna", anna.id())
                .query(Integer.class)
                .single();
    }
}
