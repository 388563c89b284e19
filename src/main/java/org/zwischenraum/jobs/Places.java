package org.zwischenraum.jobs;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.util.concurrent.Semaphore;
import javax.sql.DataSource;
import org.springframework.stereotype.Component;

/** The database connections that work in the background may use at one time: half of the pool, the rest is for people. */
@Component
class Places {
    private static final int WITHOUT_POOL = 4;
    private final int count;
    private final Semaphore free;

    Places(DataSource source) throws SQLException {
        count = Math.max(1, half(source));
        free = new Semaphore(count);
    }

    private static int half(DataSource source) throws SQLException {
        return source.isWrapperFor(HikariDataSource.class)
                ? source.unwrap(HikariDataSource.class).getMaximumPoolSize() / 2
                : WITHOUT_POOL;
    }

    int count() {
        return count;
    }

    boolean tryTake() {
        return free.tryAcquire();
    }

    void take() {
        free.acquireUninterruptibly();
    }

    void giveBack() {
        free.release();
    }
}
