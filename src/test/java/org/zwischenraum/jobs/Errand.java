package org.zwischenraum.jobs;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** A job for tests that waits for somebody else: it notes how it stands about its row while it is out. */
class Errand implements Job {
    static final String KIND = "test.errand";
    static final Duration LONGEST = Duration.ofMinutes(1);
    final List<Out> outs = new ArrayList<>();
    int failures;
    private final JdbcClient sql;

    /** One way out: whether a transaction waited meanwhile, and how many rows would bring the work back. */
    record Out(boolean inTransaction, int rows) {}

    Errand(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Duration> lease() {
        return Optional.of(LONGEST);
    }

    @Override
    public void run(String subject) {
        outs.add(new Out(TransactionSynchronizationManager.isActualTransactionActive(), rows()));
        if (failures-- > 0) throw new IllegalStateException("nobody at home");
    }

    int rows() {
        return sql.sql("select count(*) from job where kind = :kind")
                .param("kind", KIND)
                .query(Integer.class)
                .single();
    }
}
