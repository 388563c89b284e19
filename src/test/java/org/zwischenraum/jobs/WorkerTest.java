package org.zwischenraum.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.zwischenraum.database.WithDatabase;

@SpringBootTest
@WithDatabase
@Import({Chore.class, Solo.class})
class WorkerTest {
    @Autowired
    Jobs jobs;

    @Autowired
    HouseClock clock;

    @Autowired
    Chore chore;

    @Autowired
    Solo solo;

    @Autowired
    JdbcClient sql;

    private final String window = UUID.randomUUID().toString();

    @Test
    void doesAtOnceWhatIsDue() throws InterruptedException {
        jobs.at(clock.instant(), Chore.KIND, window);
        assertThat(begun()).isEqualTo(window);
    }

    @Test
    void wakesWhenTheClockIsSet() throws InterruptedException {
        jobs.at(clock.instant().plus(Duration.ofDays(42)), Chore.KIND, window);
        clock.advance(Duration.ofDays(43));
        assertThat(begun()).isEqualTo(window);
        clock.release();
    }

    @Test
    void findsWhatSomebodyElsePlanned() throws InterruptedException {
        sql.sql("insert into job (id, kind, subject, due) values (:id, :kind, :subject, now() - interval '1 hour')")
                .param("id", UUID.randomUUID())
                .param("kind", Chore.KIND)
                .param("subject", window)
                .update();
        assertThat(begun()).isEqualTo(window);
    }

    @Test
    void whatIsDoneOneAtATimeWaitsForItsLikeAndForNothingElse() throws InterruptedException {
        for (String one : List.of("a", "b", "c")) jobs.at(clock.instant(), Solo.KIND, one);
        String first = solo.begun.poll(20, TimeUnit.SECONDS);
        jobs.at(clock.instant(), Chore.KIND, window);
        assertThat(begun()).isEqualTo(window);
        assertThat(solo.begun).isEmpty();
        solo.mayEnd.release(3);
        assertThat(Set.of(first, solo.begun.poll(20, TimeUnit.SECONDS), solo.begun.poll(20, TimeUnit.SECONDS)))
                .containsExactlyInAnyOrder("a", "b", "c");
        assertThat(solo.most).hasValue(1);
    }

    private String begun() throws InterruptedException {
        return chore.begun.poll(20, TimeUnit.SECONDS);
    }
}
