package org.zwischenraum.mail;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
 * @param parts what follows these
 * @param ways how it can be answered, what it belongs to, how such letters end
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
        Parts parts,
        Ways ways,
        @Nullable Instant until,
        boolean discreet) {

    /** A button of the HTML form, a labelled link of the plain one. */
    public record Action(String label, String url) {
        public Action {
            Lines.requireOne(label, "label");
            Lines.requireOne(url, "url");
        }
    }

    /** Refuses what could smuggle a header into the mail: line breaks and other control characters. */
    public Letter {
        requireAddress(to);
        Lines.requireOne(subject, "subject");
        Lines.requireOne(kind, "kind");
        paragraphs = List.copyOf(paragraphs);
    }

    /** A letter that leads nowhere and is always of use. */
    public Letter(String to, Language language, String kind, String subject, List<String> paragraphs) {
        this(to, language, kind, subject, paragraphs, Optional.empty(), Parts.NONE, Ways.NONE, null, false);
    }

    /** The same letter, leading to a page. */
    public Letter leadingTo(String label, String url) {
        var button = Optional.of(new Action(label, url));
        return new Letter(to, language, kind, subject, paragraphs, button, parts, ways, until, discreet);
    }

    /** The same letter with one more passage, below what it says already. */
    public Letter with(Passage passage) {
        var more = Stream.concat(parts.passages().stream(), Stream.of(passage)).toList();
        return with(new Parts(more, parts.closing(), parts.foot()));
    }

    /** The same letter, closing with these paragraphs after all passages. */
    public Letter closing(String... words) {
        return with(new Parts(parts.passages(), List.of(words), parts.foot()));
    }

    /** The same letter with a small link at its foot: where such letters are chosen, or ended. */
    public Letter withFoot(String label, String url) {
        var foot = Stream.concat(parts.foot().stream(), Stream.of(new Action(label, url)))
                .toList();
        return with(new Parts(parts.passages(), parts.closing(), foot));
    }

    /**
     * The same letter, to which one may answer by mail.
     *
     * @param tag what the reply address is made of by {@link ReplyAddress}; it says to the house what is answered
     */
    public Letter answeredBy(String tag) {
        return with(new Ways(tag, ways.thread(), ways.unsubscribe()));
    }

    /**
     * The same letter, shown by mail programs together with others to the same reader of the same matter.
     *
     * @param matter what it is about, such as {@code conversation/} and its id; the mail only carries a fingerprint of it
     */
    public Letter inThread(String matter) {
        return with(new Ways(ways.replyTag(), matter, ways.unsubscribe()));
    }

    /**
     * The same letter, of which mail programs offer to have no more.
     *
     * @param url where a POST without sign-in ends such letters (RFC 8058), and a GET shows a button that does
     */
    public Letter endedBy(String url) {
        return with(new Ways(ways.replyTag(), ways.thread(), url));
    }

    /** The same letter, of no use after this instant: that of a link which expires. */
    public Letter until(Instant end) {
        return new Letter(to, language, kind, subject, paragraphs, action, parts, ways, end, discreet);
    }

    /** The same letter, of which not even the hosts learn that it waits. */
    public Letter discreetly() {
        return new Letter(to, language, kind, subject, paragraphs, action, parts, ways, until, true);
    }

    private Letter with(Parts other) {
        return new Letter(to, language, kind, subject, paragraphs, action, other, ways, until, discreet);
    }

    private Letter with(Ways other) {
        return new Letter(to, language, kind, subject, paragraphs, action, parts, other, until, discreet);
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
            Lines.requireOne(to, "recipient");
            new InternetAddress(to, true).validate();
        } catch (AddressException notAnAddress) {
            throw new IllegalArgumentException("The recipient is not a mail address");
        }
        if (!to.contains("@") || to.contains(" ") || to.contains("<") || to.contains(",")) {
            throw new IllegalArgumentException("The recipient must be one plain mail address");
        }
    }
}
