package org.zwischenraum.database;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A backup that was put by, as the name of its file tells. */
public record Stored(Path file, Occasion occasion, Instant at) {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final Pattern NAME = Pattern.compile("(house|before-upgrade)-(\\d{8}T\\d{6}Z)\\.zip(\\.age)?");

    /** Why it was made. */
    public enum Occasion {
        DUE("house"),
        UPGRADE("before-upgrade");

        private final String word;

        Occasion(String word) {
            this.word = word;
        }
    }

    /** Whether a key is needed to open it. */
    public boolean isLocked() {
        return file.toString().endsWith(".age");
    }

    static Stored named(Path directory, Occasion occasion, Instant at, boolean locked) {
        return new Stored(
                directory.resolve(occasion.word + "-" + MOMENT.format(at) + ".zip" + (locked ? ".age" : "")),
                occasion,
                at);
    }

    /** Empty for files that are none of ours. */
    static Optional<Stored> read(Path file) {
        Matcher name = NAME.matcher(file.getFileName().toString());
        if (!name.matches()) {
            return Optional.empty();
        }
        Occasion occasion = name.group(1).equals(Occasion.DUE.word) ? Occasion.DUE : Occasion.UPGRADE;
        return moment(name.group(2)).map(at -> new Stored(file, occasion, at));
    }

    private static Optional<Instant> moment(String text) {
        try {
            return Optional.of(MOMENT.parse(text, Instant::from));
        } catch (DateTimeException noMoment) {
            return Optional.empty();
        }
    }
}
