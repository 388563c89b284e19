package org.zwischenraum.inbound;

import jakarta.mail.FetchProfile;
import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.UIDFolder;
import jakarta.mail.search.FlagTerm;
import java.io.InputStream;
import java.time.Duration;
import java.util.Optional;
import java.util.Properties;
import org.eclipse.angus.mail.imap.IMAPMessage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.zwischenraum.jobs.Job;
import org.zwischenraum.settings.Settings;

/**
 * Fetches mail by IMAP, every minute. What was taken is deleted there, since its words now stand in the house; what is not for
 * the house stays, marked as read, for whoever looks after the mailbox.
 */
@Component
class Mailbox implements Job {
    private static final Logger LOG = LoggerFactory.getLogger(Mailbox.class);
    private static final String PATIENCE_MILLIS = "15000";
    private static final int AT_ONCE = 50;
    private final Settings settings;
    private final MailReader reader;
    private final Reception reception;

    Mailbox(Settings settings, MailReader reader, Reception reception) {
        this.settings = settings;
        this.reader = reader;
        this.reception = reception;
    }

    @Override
    public String kind() {
        return "inbound.mailbox";
    }

    @Override
    public Optional<Duration> every() {
        return Optional.of(Duration.ofMinutes(1));
    }

    @Override
    public Optional<Duration> lease() {
        return Optional.of(Duration.ofMinutes(10));
    }

    @Override
    public void run(String subject) throws MessagingException {
        var mailbox = settings.replies().flatMap(Settings.Replies::mailbox);
        if (mailbox.isPresent()) empty(mailbox.get());
    }

    private void empty(Settings.Mailbox mailbox) throws MessagingException {
        boolean isTls = mailbox.security() == Settings.SmtpSecurity.TLS;
        try (Store store = Session.getInstance(properties(mailbox)).getStore(isTls ? "imaps" : "imap")) {
            store.connect(mailbox.host(), mailbox.port(), mailbox.user(), mailbox.password());
            try (Folder folder = store.getFolder(mailbox.folder())) {
                folder.open(Folder.READ_WRITE);
                takeAll(folder);
            }
        }
    }

    private void takeAll(Folder folder) throws MessagingException {
        Message[] fresh = folder.search(new FlagTerm(new Flags(Flags.Flag.SEEN), false));
        FetchProfile profile = new FetchProfile();
        profile.add(UIDFolder.FetchProfileItem.UID);
        folder.fetch(fresh, profile);
        for (int i = 0; i < Math.min(fresh.length, AT_ONCE); i++) take(fresh[i]);
    }

    /** A mail that nobody can read must not keep those behind it waiting. */
    private void take(Message mail) throws MessagingException {
        Flags.Flag after = Flags.Flag.SEEN;
        try (InputStream in = mail instanceof IMAPMessage whole ? whole.getMimeStream() : mail.getInputStream()) {
            if (reception.take(reader.read(in)) != Reception.Outcome.NOT_OURS) after = Flags.Flag.DELETED;
        } catch (java.io.IOException | RuntimeException unreadable) {
            LOG.warn(
                    "A mail was left in the mailbox, since it could not be taken: {}",
                    unreadable.getClass().getSimpleName());
            mail.setFlag(Flags.Flag.FLAGGED, true);
        }
        mail.setFlag(after, true);
    }

    private static Properties properties(Settings.Mailbox mailbox) {
        Properties properties = new Properties();
        String startTls = String.valueOf(mailbox.security() == Settings.SmtpSecurity.STARTTLS);
        for (String protocol : new String[] {"mail.imap.", "mail.imaps."}) {
            properties.put(protocol + "starttls.enable", startTls);
            properties.put(protocol + "starttls.required", startTls);
            properties.put(protocol + "ssl.checkserveridentity", "true");
            properties.put(protocol + "connectiontimeout", PATIENCE_MILLIS);
            properties.put(protocol + "timeout", PATIENCE_MILLIS);
            properties.put(protocol + "writetimeout", PATIENCE_MILLIS);
            properties.put(protocol + "peek", "true");
        }
        return properties;
    }
}
