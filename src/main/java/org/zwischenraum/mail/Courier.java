package org.zwischenraum.mail;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.zwischenraum.settings.Settings;

/** Speaks with the mail server of the settings. */
@Component
class Courier {
    private static final Pattern POLICY = Pattern.compile("\\b5\\d\\d[ -]5\\.7\\.");
    private final Settings settings;
    private final Envelope envelope;
    private final String patience;

    /** @param patience how long one line may take, in milliseconds; tests have less */
    Courier(Settings settings, Envelope envelope, @Value("${zwischenraum.mail.patience:15000}") String patience) {
        this.settings = settings;
        this.envelope = envelope;
        this.patience = patience;
    }

    /** Whether there is a mail server at all. */
    boolean isReady() {
        return settings.smtp().isPresent();
    }

    void deliver(WaitingLetter letter) {
        settings.smtp().ifPresent(server -> deliver(letter, server));
    }

    private void deliver(WaitingLetter letter, Settings.Smtp server) {
        var session = Session.getInstance(properties(server));
        try (var transport = session.getTransport()) {
            connect(transport, server);
            var mail = envelope.around(letter, server.from(), session);
            transport.sendMessage(mail, mail.getAllRecipients());
        } catch (AuthenticationFailedException refused) {
            throw new Undeliverable(Cause.SIGN_IN, "The mail server does not accept our user name or password");
        } catch (SendFailedException refused) {
            throw undeliverable(refused);
        } catch (MessagingException away) {
            throw new Undeliverable(Cause.UNREACHABLE, "The mail server cannot be reached: " + kindOf(away));
        }
    }

    /** Where a code is missing, the connection ended before one came. */
    private static Undeliverable undeliverable(SendFailedException refused) {
        if (about(refused).filter(code -> code < 0).isPresent())
            return new Undeliverable(Cause.UNREACHABLE, "The mail server broke off");
        Cause cause = isForGood(refused) ? Cause.UNKNOWN_ADDRESS : Cause.REFUSED;
        return new Undeliverable(cause, "The mail server answered " + code(refused));
    }

    private static void connect(Transport transport, Settings.Smtp server) throws MessagingException {
        if (server.user().isEmpty()) {
            transport.connect();
        } else {
            transport.connect(server.user(), server.password());
        }
    }

    private Properties properties(Settings.Smtp server) {
        var properties = new Properties();
        properties.put("mail.transport.protocol", "smtp");
        properties.put("mail.smtp.host", server.host());
        properties.put("mail.smtp.port", String.valueOf(server.port()));
        settings.replies().ifPresent(replies -> properties.put("mail.smtp.from", replies.address()));
        properties.put("mail.smtp.localhost", settings.baseUrl().getHost());
        properties.put("mail.smtp.auth", String.valueOf(!server.user().isEmpty()));
        properties.put("mail.smtp.ssl.enable", String.valueOf(server.security() == Settings.SmtpSecurity.TLS));
        properties.put("mail.smtp.ssl.checkserveridentity", "true");
        var startTls = String.valueOf(server.security() == Settings.SmtpSecurity.STARTTLS);
        properties.put("mail.smtp.starttls.enable", startTls);
        properties.put("mail.smtp.starttls.required", startTls);
        properties.put("mail.smtp.connectiontimeout", patience);
        properties.put("mail.smtp.timeout", patience);
        properties.put("mail.smtp.writetimeout", patience);
        return properties;
    }

    /**
     * A permanent answer (RFC 5321, 5yz) about the recipient; one about ourselves may be mended by the operator, also where it
     * only says so by its enhanced code (RFC 3463, 5.7: policy).
     */
    private static boolean isForGood(SendFailedException refused) {
        return !isPolicy(refused)
                && about(refused)
                        .filter(code -> code == 550 || code == 551 || code == 553 || code == 556)
                        .isPresent();
    }

    private static boolean isPolicy(SendFailedException refused) {
        for (Exception at = refused; at instanceof MessagingException message; at = message.getNextException())
            if (POLICY.matcher(String.valueOf(message.getMessage())).find()) return true;
        return false;
    }

    private static String code(SendFailedException refused) {
        return about(refused).map(String::valueOf).orElse("something unexpected");
    }

    /** The server's code, of the first exception in the chain that carries one for the recipient, else for the mail. */
    private static Optional<Integer> about(SendFailedException refused) {
        for (Exception at = refused; at instanceof MessagingException message; at = message.getNextException()) {
            if (at instanceof SMTPAddressFailedException address) {
                return Optional.of(address.getReturnCode());
            }
        }
        return refused instanceof SMTPSendFailedException sending
                ? Optional.of(sending.getReturnCode())
                : Optional.empty();
    }

    private static String kindOf(MessagingException away) {
        var cause = away.getNextException();
        return (cause == null ? away : cause).getClass().getSimpleName();
    }
}
