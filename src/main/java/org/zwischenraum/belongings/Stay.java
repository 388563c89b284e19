package org.zwischenraum.belongings;

import java.time.Duration;

/**
 * How long something is kept.
 *
 * @param days at most; 0 when it is not counted in days
 */
public record Stay(Until until, long days) {
    /** What ends it. */
    public enum Until {
        /** A number of days. */
        DAYS,
        /** The person removes it, or goes. */
        REMOVED,
        /** The person goes. */
        GONE,
        /** It stays when the person goes, without their name. */
        NAMELESS
    }

    public static Stay of(Duration longest) {
        return days(Math.ceilDiv(longest.toHours(), 24));
    }

    public static Stay days(long days) {
        return new Stay(Until.DAYS, days);
    }

    public static Stay untilRemoved() {
        return new Stay(Until.REMOVED, 0);
    }

    public static Stay untilGone() {
        return new Stay(Until.GONE, 0);
    }

    public static Stay nameless() {
        return new Stay(Until.NAMELESS, 0);
    }
}
