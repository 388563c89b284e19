package org.zwischenraum.invitations;

import java.time.Duration;
import org.zwischenraum.text.Language;
import org.zwischenraum.web.Standing;

/**
 * Whom an invitation is for, and how.
 *
 * @param name who is meant; may be empty
 * @param email where to send it; empty unless {@code kind} is MAIL
 * @param life how long it is good, at most 30 days
 */
public record Guest(
        Invitation.Kind kind,
        String name,
        String email,
        Standing standing,
        Language language,
        String words,
        int places,
        Duration life) {
    /** The longest that an invitation is good: then nothing of somebody who did not come is kept. */
    public static final Duration LONGEST = Duration.ofDays(30);

    public Guest {
        if (life.compareTo(LONGEST) > 0) life = LONGEST;
    }

    /** Somebody to whom the invitation goes by mail. */
    public static Guest byMail(String name, String email, Standing standing, Language language, String words) {
        return new Guest(Invitation.Kind.MAIL, name, email, standing, language, words, 1, LONGEST);
    }
}
