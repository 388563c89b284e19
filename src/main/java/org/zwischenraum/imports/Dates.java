package org.zwischenraum.imports;

import java.time.LocalDate;
import java.util.Optional;

/** Days as member files write them. */
public final class Dates {
    private Dates() {}

    /** The day; a time behind it does not matter. Empty when it is none. */
    public static Optional<LocalDate> find(String typed) {
        return Optional.ofNullable(TableReader.date(typed));
    }
}
