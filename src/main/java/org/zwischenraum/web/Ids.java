package org.zwischenraum.web;

import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/** Makes ids: UUID version 7 (RFC 9562), 48 bits of Unix time in milliseconds, 12 that grow within one, and 62 random bits. */
public final class Ids {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final AtomicLong LAST = new AtomicLong();

    private Ids() {}

    /** A row's first column as an id; for {@code JdbcClient.query}. */
    public static UUID first(ResultSet row, int number) throws SQLException {
        return Objects.requireNonNull(row.getObject(1, UUID.class));
    }

    /** Later ones of this program are greater, also within a millisecond (RFC 9562, section 6.2). */
    public static UUID next() {
        long stamp = LAST.accumulateAndGet(
                (System.currentTimeMillis() << 12) | RANDOM.nextInt(1 << 11), (last, now) -> Math.max(last + 1, now));
        long high = ((stamp >>> 12) << 16) | 0x7000L | (stamp & 0xfff);
        long low = (RANDOM.nextLong() >>> 2) | 0x8000000000000000L;
        return new UUID(high, low);
    }
}
