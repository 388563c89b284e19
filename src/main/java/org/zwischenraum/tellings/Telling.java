package org.zwischenraum.tellings;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zwischenraum.members.Audience;
import org.zwischenraum.members.Member;

/**
 * One member tells about another.
 *
 * @param about whom it is about
 * @param lapsesAt when it is over unless it was told
 * @param agreedAt when the one it is about said yes; null before
 * @param toldOn the day of the talk; null before it was told
 * @param occasion where or over what, "bei einem Cortado"; may be empty
 * @param audience who sees the lines that may stand
 */
record Telling(
        UUID id,
        UUID about,
        UUID teller,
        Instant lapsesAt,
        @Nullable Instant agreedAt,
        @Nullable LocalDate toldOn,
        String occasion,
        Audience audience,
        List<Line> lines) {
    /** How long a question, and then a yes, waits. */
    static final Duration PATIENCE = Duration.ofDays(30);

    Telling {
        lines = List.copyOf(lines);
    }

    String path() {
        return "/tellings/" + id;
    }

    boolean isAbout(Member me) {
        return about.equals(me.id());
    }

    UUID other(Member me) {
        return isAbout(me) ? teller : about;
    }

    boolean isAgreed() {
        return agreedAt != null;
    }

    boolean isTold() {
        return toldOn != null;
    }

    boolean waitsForItsTeller() {
        return isAgreed() && !isTold();
    }

    /** What stands, or waits to stand. */
    List<Line> lines(boolean approved) {
        return lines.stream().filter(line -> line.isApproved() == approved).toList();
    }
}
