package org.zwischenraum.web;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/**
 * Which part of a list a call asks for: {@code ?after=CURSOR&limit=1..100}; a parameter of controllers.
 * A cursor names the last row that was read, so that a list stays whole while rows are added.
 *
 * <pre>{@code
 * Items<AskJson> index(Member me, Stretch stretch) {
 *     List<Ask> rows = asks.before(stretch.beforeId(), stretch.rows(), me);   // where id < :before order by id desc limit :rows
 *     return stretch.cut(rows, Ask::id, AskJson::of);
 * }
 * }</pre>
 */
public record Stretch(Optional<String> after, int limit) {
    static final int USUAL = 30;
    static final int MOST = 100;

    /** How many rows to read: one more than asked for, to know whether the list goes on. */
    public int rows() {
        return limit + 1;
    }

    /** The id of the last row that was read before; greater than any when the list begins. */
    public UUID beforeId() {
        return after.map(Stretch::id).orElse(new UUID(-1, -1));
    }

    /** The id of the last row that was read before; smaller than any when the list begins. */
    public UUID afterId() {
        return after.map(Stretch::id).orElse(new UUID(0, 0));
    }

    /**
     * Makes the answer of up to {@link #rows()} rows.
     *
     * @param key what the next call needs to find the place again
     * @param show a row as the API shows it
     */
    public <R, T> Items<T> cut(List<R> rows, Function<R, Object> key, Function<R, T> show) {
        boolean goesOn = rows.size() > limit;
        List<R> mine = goesOn ? rows.subList(0, limit) : rows;
        String next = goesOn ? encode(String.valueOf(key.apply(mine.getLast()))) : null;
        return new Items<>(mine.stream().map(show).toList(), next);
    }

    /** @throws Invalid when the limit is none or the cursor was not made by us */
    static Stretch of(Optional<String> after, Optional<String> limit) {
        return new Stretch(
                after.map(Stretch::decode), limit.map(Stretch::number).orElse(USUAL));
    }

    private static int number(String limit) {
        try {
            int number = Integer.parseInt(limit);
            if (number >= 1 && number <= MOST) return number;
        } catch (NumberFormatException wrong) {
            // Said below, as for a number out of range.
        }
        throw new Invalid("limit", "web.problem.limit", "most", MOST);
    }

    private static String encode(String key) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(key.getBytes(StandardCharsets.UTF_8));
    }

    private static String decode(String cursor) {
        try {
            return new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException foreign) {
            throw new Invalid("after", "web.problem.cursor");
        }
    }

    private static UUID id(String key) {
        try {
            return UUID.fromString(key);
        } catch (IllegalArgumentException foreign) {
            throw new Invalid("after", "web.problem.cursor");
        }
    }
}
