package org.zwischenraum.phonecalls;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import org.zwischenraum.house.House;
import org.zwischenraum.house.HouseTest;
import org.zwischenraum.house.Visitor;
import org.zwischenraum.members.Member;
import org.zwischenraum.web.Ids;

/** A telephone number, shown once. */
@HouseTest
class NumberTest {
    private static final String NUMBER = "+49 151 2345678";

    @Autowired
    House house;

    @Autowired
    PhoneCalls calls;

    @Autowired
    Numbers numbers;

    @Autowired
    TransactionTemplate transaction;

    private Visitor mira;
    private Visitor anna;
    private PhoneCall agreed;
    private String call;

    @BeforeEach
    void miraAndAnnaWantToTalk() {
        house.found();
        mira = house.member("mira");
        anna = house.member("anna");
        Member annaHerself = house.memberOf(anna);
        agreed = calls.ask(Ids.next(), "", annaHerself, house.memberOf(mira));
        calls.agree(agreed.id(), annaHerself);
        call = agreed.path();
    }

    @Test
    void aNumberIsShownOnce() {
        assertThat(mira.post(call + "/number", "number", "sag ich nicht").problem("number"))
                .contains("Vorwahl");
        mira.post(call + "/number", "number", NUMBER);
        assertThat(stored()).isEqualTo(1);
        assertThat(anna.get(call).text()).contains("Nummer von Mira zeigen").doesNotContain("2345678");
        assertThat(anna.post(call + "/number/showing").text()).contains(NUMBER);
        assertThat(stored()).isZero();
        assertThat(anna.post(call + "/number/showing").status()).isEqualTo(409);
        assertThat(anna.get(call).text()).doesNotContain("2345678");
    }

    @Test
    void aNumberThatNobodyLooksAtIsGoneAfterTenMinutes() {
        mira.post(call + "/number", "number", NUMBER);
        byte[] sealed = house.sql()
                .sql("select sealed from phone_number")
                .query((row, number) -> row.getBytes(1))
                .single();
        assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("2345678");
        house.clock().advance(Duration.ofMinutes(9));
        house.runDue();
        assertThat(stored()).isEqualTo(1);
        house.clock().advance(Duration.ofMinutes(1));
        assertThat(anna.post(call + "/number/showing").status()).isEqualTo(409);
        mira.post(call + "/number", "number", NUMBER);
        house.clock().advance(Duration.ofMinutes(10));
        house.runDue();
        assertThat(stored()).isZero();
    }

    @Test
    void aNumberIsNotKeptLongerBecauseTheOtherGaveOneLater() {
        mira.post(call + "/number", "number", NUMBER);
        house.clock().advance(Duration.ofMinutes(9));
        anna.post(call + "/number", "number", NUMBER);
        assertThat(stored()).isEqualTo(2);
        house.clock().advance(Duration.ofMinutes(1));
        house.runDue();
        assertThat(stored()).isEqualTo(1);
    }

    /** Whoever gives one anew plans anew; a job that kept its plan locked while it waits for the number would stop both. */
    @Test
    void aNumberIsGivenAnewJustWhileTheOldOneExpires() {
        mira.post(call + "/number", "number", NUMBER);
        CompletableFuture<Void> expiry = transaction.execute(_ -> {
            house.sql()
                    .sql("select from phone_number for update")
                    .query((row, number) -> true)
                    .list();
            house.clock().advance(Duration.ofMinutes(10));
            CompletableFuture<Void> waits = CompletableFuture.runAsync(house::runDue);
            long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
            while (!isSomebodyWaiting()) assertThat(System.nanoTime()).isLessThan(end);
            numbers.give(NUMBER, agreed, house.memberOf(mira));
            return waits;
        });
        expiry.join();
        assertThat(anna.post(call + "/number/showing").text()).contains(NUMBER);
    }

    @Test
    void aZeroForCallsWithinTheCountryIsNotDialledFromAbroad() {
        mira.post(call + "/number", "number", "+49 (0)30 123456");
        assertThat(anna.post(call + "/number/showing").page().select("a[href='tel:+4930123456']"))
                .hasSize(1);
    }

    private boolean isSomebodyWaiting() {
        return house.sql()
                .sql("select exists (select from pg_locks where not granted)")
                .query(Boolean.class)
                .single();
    }

    private int stored() {
        return house.sql()
                .sql("select count(*) from phone_number")
                .query(Integer.class)
                .single();
    }
}
