package org.zwischenraum.web;

import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;
import java.util.UUID;

/** Makes ids: UUID version 7 (RFC 9562), 48 bits of Unix time in milliseconds and 74 random bits. */
public final class Ids {
    private static final SecureRandom RANDOM = new SecureRandom();

    private Ids() {}

    /** A row's first column as an id; for {@code JdbcClient.query}. */
    public static UUID first(ResultSet row, int number) throws SQLException {
        return Objects.requireNonNull(row.getObject(1, UUID.class));
    }

    public static UUID next() {
        long time = System.currentTimeMillis();
        long high = (time << 16) | 0x7000L | RANDOM.nextInt(1 << 12);
        long low = (RANDOM.nextLong() >>> 2) | 0x8000000000000000L;
        return new UUID(high, low);
    }
}
