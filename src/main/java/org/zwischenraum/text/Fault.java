package org.zwischenraum.text;

import java.sql.SQLException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What may be kept and logged of an exception: its kind and its words, without addresses, quotations and tokens. */
public record Fault(String error, String message) {
    private static final Pattern PERSONAL =
            Pattern.compile("\\S+@\\S+|\\S+://\\S+|\"[^\"]*\"|'[^']*'|\\([^()]*\\)=\\([^()]*\\)|[A-Za-z0-9_\\-]{20,}");
    private static final int LONGEST = 200;

    public static Fault of(Throwable thrown) {
        return new Fault(thrown.getClass().getSimpleName(), words(thrown));
    }

    /** Where it happened, for the log: the frames of an exception and of its causes, without their words. */
    public static Throwable trace(Throwable thrown) {
        return new Trace(thrown);
    }

    private static String words(Throwable thrown) {
        var sql = sqlCause(thrown);
        // PostgreSQL quotes whole rows in its messages; its code says enough.
        return sql == null ? withoutPersonal(thrown.getMessage()) : "SQLSTATE " + sql.getSQLState();
    }

    private static @Nullable SQLException sqlCause(Throwable thrown) {
        for (Throwable at = thrown; at != null; at = at.getCause()) {
            if (at instanceof SQLException sql) {
                return sql;
            }
        }
        return null;
    }

    private static String withoutPersonal(@Nullable String message) {
        if (message == null) {
            return "";
        }
        var clean = PERSONAL.matcher(message).replaceAll("…");
        return clean.length() <= LONGEST ? clean : clean.substring(0, LONGEST) + "…";
    }

    private static final class Trace extends Exception {
        private Trace(Throwable of) {
            super(of.getClass().getName(), of.getCause() == null ? null : new Trace(of.getCause()));
            setStackTrace(of.getStackTrace());
        }

        @Override
        public String toString() {
            return String.valueOf(getMessage());
        }
    }
}
