package org.zwischenraum.mail;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zwischenraum.text.Language;

/**
 * A letter to one person, in words that are already in that person's language. One letter becomes both the plain and the
 * HTML form of the mail.
 *
 * @param to the plain mail address, without a name
 * @param kind what sort of letter it is, as the host reads it in the outbox: {@code entry.signIn}
 * @param subject one line
 * @param paragraphs plain text; a line break inside a paragraph stays one
 * @param action where the letter leads, if anywhere
 * @param until after this the letter would be of no use and is not sent any more; null: it is always of use
 * @param discreet whether hosts must not see that it waits: that it was written at all is known to its reader alone
 */
public record Letter(
        String to,
        Language language,
        String kind,
        String subject,
        List<String> paragraphs,
        Optional<Action> action,
        @Nullable Instant until,
        boolean discreet) {

    /** A button of the HTML form, a labelled link of the plain one. */
    public record Action(String label, String url) {
        public Action {
            requireOneLine(label, "label");
            requireOneLine(url, "url");
        }
    }

    /** Refuses what could smuggle a header into the mail: line breaks and other control characters. */
    public Letter {
        requireAddress(to);
        requireOneLine(subject, "subject");
        requireOneLine(kind, "kind");
        paragraphs = List.copyOf(paragraphs);
    }

    /** A letter that leads nowhere and is always of use. */
    public Letter(String to, Language language, String kind, String subject, List<String> paragraphs) {
        this(to, language, kind, subject, paragraphs, Optional.empty(), null, false);
    }

    /** The same letter, leading to a page. */
    public Letter leadingTo(String label, String url) {
        return new Letter(
                to, language, kind, subject, paragraphs, Optional.of(new Action(label, url)), until, discreet);
    }

    /** The same letter, of no use after this instant: that of a link which expires. */
    public Letter until(Instant end) {
        return new Letter(to, language, kind, subject, paragraphs, action, end, discreet);
    }

    /** The same letter, of which not even the hosts learn that it waits. */
    public Letter discreetly() {
        return new Letter(to, language, kind, subject, paragraphs, action, until, true);
    }

    /** Says neither to whom nor what: letters hold links that open doors. */
    @Override
    public String toString() {
        return "Letter[" + kind + "]";
    }

    /** Whether a letter can be sent to this address at all. */
    public static boolean mayGoTo(String address) {
        try {
            requireAddress(address);
            return true;
        } catch (IllegalArgumentException unusable) {
            return false;
        }
    }

    private static void requireAddress(String to) {
        try {
            requireOneLine(to, "recipient");
            new InternetAddress(to, true).validate();
        } catch (AddressException notAnAddress) {
            throw new IllegalArgumentException("The recipient is not a mail address");
        }
        if (!to.contains("@") || to.contains(" ") || to.contains("<") || to.contains(",")) {
            throw new IllegalArgumentException("The recipient must be one plain mail address");
        }
    }

    private static void requireOneLine(String text, String what) {
        if (text.isBlank() || text.codePoints().anyMatch(Letter::breaksLines)) {
            throw new IllegalArgumentException("A letter's " + what + " must be one line of text");
        }
    }

    private static boolean breaksLines(int character) {
        return Character.isISOControl(character) || character == 0x2028 || character == 0x2029;
    }
}
