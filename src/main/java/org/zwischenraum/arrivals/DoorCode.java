package org.zwischenraum.arrivals;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.UUID;
import org.zwischenraum.settings.Hmac;

/**
 * Makes and reads what proves that somebody stands at a door: a number that counts time, and its seal (HMAC-SHA-256, cut to
 * 120 bits) together with the space. Pure.
 */
record DoorCode(byte[] key) {
    /** How long one code is shown; the one before is still good, for whoever was slow with the camera. */
    static final Duration SHOWN = Duration.ofSeconds(30);

    private static final int SEAL = 15;
    private static final int RADIX = 36;

    /** What a code turned out to be. */
    enum Verdict {
        GOOD,
        OVER,
        UNKNOWN
    }

    String at(UUID space, Instant now) {
        return sealed("code", space, step(now));
    }

    Verdict read(String code, UUID space, Instant now) {
        if (!isOurs("code", code, space)) return Verdict.UNKNOWN;
        long age = step(now) - number(code);
        if (age < 0) return Verdict.UNKNOWN;
        return age <= 1 ? Verdict.GOOD : Verdict.OVER;
    }

    /** What a browser keeps that has scanned a good code, so that there is time to sign in. */
    String stamp(UUID space, Instant until) {
        return sealed("stamp", space, until.getEpochSecond());
    }

    boolean isStamped(String stamp, UUID space, Instant now) {
        return isOurs("stamp", stamp, space) && number(stamp) > now.getEpochSecond();
    }

    private static long step(Instant at) {
        return at.getEpochSecond() / SHOWN.toSeconds();
    }

    private String sealed(String what, UUID space, long number) {
        return Long.toString(number, RADIX) + "." + seal(what, space, number);
    }

    private boolean isOurs(String what, String text, UUID space) {
        long number = number(text);
        return number >= 0 && same(text, sealed(what, space, number));
    }

    /** The number before the point, or less than nothing. */
    private static long number(String text) {
        try {
            return Long.parseLong(text.substring(0, Math.max(0, text.indexOf('.'))), RADIX);
        } catch (NumberFormatException none) {
            return -1;
        }
    }

    private String seal(String what, UUID space, long number) {
        byte[] whole = Hmac.sha256(key, (what + "|" + space + "|" + number).getBytes(StandardCharsets.UTF_8));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(whole, SEAL));
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}
