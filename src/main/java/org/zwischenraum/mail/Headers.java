package org.zwischenraum.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.zwischenraum.settings.Settings;
import org.zwischenraum.web.Masthead;

/** What a mail says to the mail programs that handle it. */
@Component
class Headers {
    private final Settings settings;
    private final Masthead masthead;
    private final ObjectProvider<ReplyAddress> replies;

    Headers(Settings settings, Masthead masthead, ObjectProvider<ReplyAddress> replies) {
        this.settings = settings;
        this.masthead = masthead;
        this.replies = replies;
    }

    /** The same however often the letter is sent, so that one which arrives twice is known to be one (RFC 5322, 3.6.4). */
    String id(UUID letter) {
        return "<" + letter + "@" + host() + ">";
    }

    void write(MimeMessage mail, Letter letter) throws MessagingException {
        mail.setHeader("Auto-Submitted", "auto-generated");
        mail.setHeader("Content-Language", letter.language().code());
        writeReply(mail, letter.ways());
        writeThread(mail, letter);
        writeEnd(mail, letter.ways());
    }

    private void writeReply(MimeMessage mail, Ways ways) throws MessagingException {
        var address = replies.getIfAvailable();
        if (address == null || ways.replyTag().isEmpty()) return;
        var to = address.of(ways.replyTag());
        if (to.isPresent()) mail.setReplyTo(new InternetAddress[] {new InternetAddress(to.get())});
    }

    /** All letters of a thread answer the same mail, which was never sent: so none of them need arrive for the others to be held together. */
    private void writeThread(MimeMessage mail, Letter letter) throws MessagingException {
        if (letter.ways().thread().isEmpty()) return;
        var name = (letter.to() + "|" + letter.ways().thread()).getBytes(StandardCharsets.UTF_8);
        var root = id(UUID.nameUUIDFromBytes(name));
        mail.setHeader("In-Reply-To", root);
        mail.setHeader("References", root);
    }

    /** RFC 2369, 2919 and 8058; the last speaks of addresses with TLS alone. */
    private void writeEnd(MimeMessage mail, Ways ways) throws MessagingException {
        if (ways.unsubscribe().isEmpty()) return;
        mail.setHeader("List-Id", listId());
        mail.setHeader("List-Unsubscribe", "<" + ways.unsubscribe() + ">");
        if (URI.create(ways.unsubscribe()).getScheme().equals("https"))
            mail.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
    }

    private String listId() throws MessagingException {
        try {
            return MimeUtility.encodeWord(masthead.name(), StandardCharsets.UTF_8.name(), "Q") + " <letters." + host()
                    + ">";
        } catch (UnsupportedEncodingException impossible) {
            throw new MessagingException("UTF-8 is always there", impossible);
        }
    }

    private String host() {
        return settings.baseUrl().getHost();
    }
}
