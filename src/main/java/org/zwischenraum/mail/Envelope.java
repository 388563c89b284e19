package org.zwischenraum.mail;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import org.springframework.stereotype.Component;
import org.zwischenraum.settings.Settings;
import org.zwischenraum.web.Masthead;

/** Makes the mail around a letter: headers, the plain form and the HTML form. */
@Component
class Envelope {
    private static final String UTF_8 = StandardCharsets.UTF_8.name();
    private final Settings settings;
    private final Masthead masthead;
    private final Headers headers;
    private final TemplateEngine templates;

    Envelope(Settings settings, Masthead masthead, Headers headers, TemplateEngine templates) {
        this.settings = settings;
        this.masthead = masthead;
        this.headers = headers;
        this.templates = templates;
    }

    MimeMessage around(WaitingLetter waiting, String from, Session session) throws MessagingException {
        var letter = waiting.letter();
        var mail = new Mail(session, headers.id(waiting.id()));
        mail.setFrom(sender(from));
        mail.setRecipient(Message.RecipientType.TO, new InternetAddress(letter.to()));
        mail.setSubject(letter.subject(), UTF_8);
        mail.setSentDate(Date.from(waiting.writtenAt()));
        headers.write(mail, letter);
        mail.setContent(bothForms(Sheet.of(letter, masthead, settings.baseUrl())));
        mail.saveChanges();
        return mail;
    }

    private InternetAddress sender(String from) throws MessagingException {
        try {
            var address = new InternetAddress(from, true);
            if (address.getPersonal() == null) {
                address.setPersonal(masthead.name(), UTF_8);
            }
            return address;
        } catch (UnsupportedEncodingException impossible) {
            throw new MessagingException("UTF-8 is always there", impossible);
        }
    }

    private MimeMultipart bothForms(Sheet sheet) throws MessagingException {
        var plain = new MimeBodyPart();
        plain.setText(sheet.plain(), UTF_8, "plain");
        var html = new MimeBodyPart();
        html.setText(html(sheet), UTF_8, "html");
        return new MimeMultipart("alternative", plain, html);
    }

    private String html(Sheet sheet) {
        var output = new StringOutput();
        templates.render("mail/letter.jte", sheet, output);
        return output.toString();
    }

    /** A mail that keeps the id of its letter, so that a mail which arrives twice can be recognised. */
    private static final class Mail extends MimeMessage {
        private final String id;

        private Mail(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
