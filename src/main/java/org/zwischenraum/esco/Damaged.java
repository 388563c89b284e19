package org.zwischenraum.esco;

import java.util.Map;
import org.zwischenraum.settings.Problem;

/** A file that cannot be read as what its name says. */
public final class Damaged extends Problem {
    private Damaged(String key, Map<String, Object> arguments) {
        super(key, arguments);
    }

    /** Not text in UTF-8: opened and saved by a spreadsheet, most often. */
    static Damaged encoding(String file) {
        return new Damaged("esco.damaged.encoding", Map.of("file", file));
    }

    /** A column is missing. */
    static Damaged head(String file, String column) {
        return new Damaged("esco.damaged.head", Map.of("file", file, "column", column));
    }

    /** A quote that is never closed, or too few columns. */
    static Damaged line(String file, int line) {
        return new Damaged("esco.damaged.line", Map.of("file", file, "line", String.valueOf(line)));
    }
}
