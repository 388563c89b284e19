package org.zwischenraum.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.support.TransactionTemplate;
import org.zwischenraum.database.WithDatabase;

@SpringBootTest(properties = "zwischenraum.jobs.background=false")
@WithDatabase
@Import({Chore.class, Daily.class, Errand.class, FactsForTests.class})
class JobsTest {
    private static final Instant NOON = Instant.parse("2027-07-03T12:00:00Z");

    @Autowired
    Jobs jobs;

    @Autowired
    HouseClock clock;

    @Autowired
    Plan plan;

    @Autowired
    Chore chore;

    @Autowired
    Daily daily;

    @Autowired
    Errand errand;

    @Autowired
    FactsForTests facts;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    DataSource database;

    private final String window = UUID.randomUUID().toString();
    private final String door = UUID.randomUUID().toString();

    @BeforeEach
    void noon() {
        clock.set(NOON);
        jobs.runDue();
        chore.begun.clear();
        daily.runs.set(0);
        errand.outs.clear();
    }

    @AfterEach
    void tidyUp() {
        jobs.cancel(Chore.KIND, window);
        jobs.cancel(Chore.KIND, door);
        jobs.cancel(Errand.KIND, door);
        clock.release();
    }

    @Test
    void whatIsDueIsDoneAndWhatIsNotDueWaits() {
        jobs.at(NOON, Chore.KIND, window);
        jobs.at(NOON.plusSeconds(1), Chore.KIND, door);

        jobs.runDue();
        assertThat(chore.begun).containsExactly(window);

        clock.advance(Duration.ofSeconds(1));
        jobs.runDue();
        assertThat(chore.begun).containsExactly(window, door);
    }

    @Test
    void askingAgainReplaces() {
        jobs.at(NOON, Chore.KIND, window);
        jobs.at(NOON.plusSeconds(60), Chore.KIND, window);

        jobs.runDue();
        assertThat(chore.begun).isEmpty();

        clock.advance(Duration.ofMinutes(1));
        jobs.runDue();
        assertThat(chore.begun).containsExactly(window);
    }

    @Test
    void whatWasCancelledIsNotDone() {
        jobs.at(NOON, Chore.KIND, window);
        jobs.at(NOON, Chore.KIND, door);
        jobs.cancel(Chore.KIND, window);

        jobs.runDue();
        assertThat(chore.begun).containsExactly(door);
    }

    @Test
    void aPlanOfARolledBackTransactionNeverWas() {
        jobs.at(NOON, Chore.KIND, door);
        assertThatThrownBy(() -> transaction.executeWithoutResult(_ -> {
                    jobs.at(NOON, Chore.KIND, window);
                    throw new IllegalStateException("changed my mind");
                }))
                .hasMessage("changed my mind");

        jobs.runDue();
        assertThat(chore.begun).containsExactly(door);
    }

    @Test
    void workThatFailsLeavesNothingBehindAndIsTriedAgainLaterAndLater() {
        chore.failures.put(window, 2);
        jobs.at(NOON, Chore.KIND, window);

        jobs.runDue();
        assertThat(chore.begun).hasSize(1);
        assertThat(chore.rows(window)).isZero();

        clock.advance(Duration.ofSeconds(15));
        jobs.runDue();
        clock.advance(Duration.ofSeconds(59));
        jobs.runDue();
        assertThat(chore.begun).hasSize(2);

        clock.advance(Duration.ofSeconds(1));
        jobs.runDue();
        assertThat(chore.begun).hasSize(3);
        assertThat(chore.rows(window)).isOne();
        assertThat(jobs.failed()).isEmpty();
    }

    @Test
    void whatFailsEightTimesIsShownWithoutPersonalContentUntilSomebodyTriesItAgain() {
        chore.failures.put(window, 8);
        jobs.at(NOON, Chore.KIND, window);
        tryForThreeDays();

        assertThat(chore.begun).hasSize(8);
        assertThat(jobs.failed()).singleElement().satisfies(failed -> {
            assertThat(failed.kind()).isEqualTo(Chore.KIND);
            assertThat(failed.subject()).isEqualTo(window);
            assertThat(failed.tries()).isEqualTo(8);
            assertThat(failed.error()).isEqualTo("IOException");
            assertThat(failed.message()).isEqualTo("No water for …");
        });

        jobs.retry(jobs.failed().getFirst().id());
        jobs.runDue();
        assertThat(chore.begun).hasSize(9);
        assertThat(jobs.failed()).isEmpty();
    }

    @Test
    void workThatReturnsIsDoneOnceForEachTimeItIsDue() {
        clock.advance(Duration.ofDays(1));
        jobs.runDue();
        jobs.runDue();
        assertThat(daily.runs).hasValue(1);

        clock.advance(Duration.ofDays(10));
        jobs.runDue();
        assertThat(daily.runs).hasValue(2);
    }

    /** Else who sets the clock while it works would wait for it in vain. */
    @Test
    void aPeriodCountsFromWhenTheWorkBegan() {
        daily.meanwhile = () -> {
            daily.meanwhile = () -> {};
            clock.advance(Duration.ofDays(1));
        };
        clock.advance(Duration.ofDays(1));
        jobs.runDue();
        assertThat(daily.runs).hasValue(2);
    }

    @Test
    void workThatReturnsIsShownWhenItKeepsFailingAndGoesOnAllTheSame() {
        daily.isBroken = true;
        clock.advance(Duration.ofDays(1));
        tryForThreeDays();
        assertThat(jobs.failed()).extracting(FailedJob::kind).containsExactly(Daily.KIND);

        daily.isBroken = false;
        clock.advance(Duration.ofDays(1));
        jobs.runDue();
        assertThat(daily.runs).hasValue(1);
        assertThat(jobs.failed()).isEmpty();
    }

    @Test
    void aJobThatAKilledProgramHadTakenIsTakenAgain() throws SQLException {
        jobs.at(NOON, Chore.KIND, window);
        try (var lost = database.getConnection();
                var statement = lost.createStatement()) {
            lost.setAutoCommit(false);
            assertThat(statement.executeUpdate("delete from job where kind = '" + Chore.KIND + "'"))
                    .isOne();
            lost.rollback();
        }

        jobs.runDue();
        assertThat(chore.begun).containsExactly(window);
    }

    @Test
    void workThatWaitsForOthersHoldsNoTransactionAndStaysPlannedUntilItEnds() {
        jobs.at(NOON, Errand.KIND, door);
        jobs.runDue();
        assertThat(errand.outs).containsExactly(new Errand.Out(false, 1));
        assertThat(errand.rows()).isZero();
    }

    @Test
    void workThatWaitsForOthersIsTriedAgainAsAnyOther() {
        errand.failures = 1;
        jobs.at(NOON, Errand.KIND, door);
        jobs.runDue();
        clock.advance(Duration.ofSeconds(14));
        jobs.runDue();
        assertThat(errand.outs).hasSize(1);

        clock.advance(Duration.ofSeconds(1));
        jobs.runDue();
        assertThat(errand.outs).hasSize(2);
        assertThat(errand.rows()).isZero();
    }

    /** The row as a program leaves it that is killed while it waits. */
    @Test
    void workThatWasOutWhenTheProgramWasKilledIsDoneAgainWhenItsTimeIsOver() {
        jobs.at(NOON, Errand.KIND, door);
        transaction.executeWithoutResult(_ -> plan.take(Set.of(Errand.KIND))
                .ifPresent(due -> plan.lend(due, clock.instant().plus(Errand.LONGEST))));
        clock.advance(Errand.LONGEST.minusSeconds(1));
        jobs.runDue();
        assertThat(errand.outs).isEmpty();

        clock.advance(Duration.ofSeconds(1));
        jobs.runDue();
        assertThat(errand.outs).hasSize(1);
        assertThat(errand.rows()).isZero();
    }

    @Test
    void aReactionThatFailedGetsItsFactAgain() {
        facts.post(window, 2);
        jobs.runDue();
        assertThat(facts.heard()).containsExactly(window);

        tryForThreeDays();
        assertThat(facts.heard()).containsExactly(window, window, window);
        assertThat(jobs.failed()).isEmpty();
    }

    @Test
    void aReactionThatNeverSucceedsIsShownAndCanBeTriedAgain() {
        facts.post(window, 8);
        tryForThreeDays();
        assertThat(facts.heard()).isEqualTo(Collections.nCopies(8, window));
        assertThat(jobs.failed()).singleElement().satisfies(failed -> {
            assertThat(failed.kind()).contains("FactsForTests");
            assertThat(failed.error()).isEqualTo("IllegalStateException");
        });

        jobs.retry(jobs.failed().getFirst().id());
        jobs.runDue();
        assertThat(facts.heard()).hasSize(9);
        assertThat(jobs.failed()).isEmpty();
    }

    private void tryForThreeDays() {
        for (int quarter = 0; quarter < 3 * 24 * 4; quarter++) {
            jobs.runDue();
            clock.advance(Duration.ofMinutes(15));
        }
        jobs.runDue();
    }
}
