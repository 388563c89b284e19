package org.zwischenraum.inbound;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.zwischenraum.settings.Settings;

/** Reads mail, however large or broken it is: what cannot be read of it is left out. */
@Component
class MailReader {
    /** What stands behind this is files; the words of a mail stand before them. */
    static final int LARGEST = 4 << 20;

    private static final List<String> RECIPIENTS =
            List.of("To", "Cc", "Delivered-To", "X-Original-To", "Envelope-To", "X-Envelope-To");

    private final Session session = Session.getInstance(lenient());
    private final Settings settings;

    MailReader(Settings settings) {
        this.settings = settings;
    }

    /**
     * Reads a mail from its beginning, and of a very large one no more than that.
     *
     * @throws MessagingException when it is no mail at all
     */
    Incoming read(InputStream in) throws MessagingException, IOException {
        byte[] bytes = in.readNBytes(LARGEST);
        MimeMessage mail = new MimeMessage(session, new ByteArrayInputStream(bytes));
        Parts parts = Parts.of(mail);
        return new Incoming(
                id(mail, bytes),
                from(mail),
                tags(mail),
                Automatic.is(mail),
                parts.text(),
                parts.hasFiles(),
                mail.isMimeType("multipart/report") ? Bounce.read(children(mail)) : Optional.empty());
    }

    private static String id(MimeMessage mail, byte[] bytes) throws MessagingException {
        String id = mail.getMessageID();
        return id == null || id.isBlank() ? fingerprint(bytes) : id.strip();
    }

    private static String fingerprint(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Optional<String> from(MimeMessage mail) throws MessagingException {
        try {
            Address[] from = mail.getFrom();
            boolean isOne = from != null && from.length == 1 && from[0] instanceof InternetAddress;
            return isOne ? Optional.ofNullable(((InternetAddress) from[0]).getAddress()) : Optional.empty();
        } catch (jakarta.mail.internet.AddressException unreadable) {
            return Optional.empty();
        }
    }

    private List<String> tags(MimeMessage mail) throws MessagingException {
        if (settings.replies().isEmpty()) return List.of();
        Pattern ours = ours(settings.replies().get().address());
        Set<String> tags = new LinkedHashSet<>();
        for (String name : RECIPIENTS) {
            String[] values = mail.getHeader(name);
            if (values == null) continue;
            for (String value : values)
                ours.matcher(value).results().map(found -> tag(found)).forEach(tags::add);
        }
        return List.copyOf(tags);
    }

    private static String tag(MatchResult found) {
        return found.group(1).toLowerCase(Locale.ROOT);
    }

    private static Pattern ours(String address) {
        int at = address.indexOf('@');
        return Pattern.compile(
                Pattern.quote(address.substring(0, at)) + "\\+([a-z2-7]{" + ReplyTags.LENGTH + "})"
                        + Pattern.quote(address.substring(at)),
                Pattern.CASE_INSENSITIVE);
    }

    private static List<Part> children(MimeMessage mail) throws MessagingException, IOException {
        List<Part> children = new ArrayList<>();
        if (mail.getContent() instanceof Multipart several)
            for (int i = 0; i < Math.min(several.getCount(), 10); i++) children.add(several.getBodyPart(i));
        return children;
    }

    private static Properties lenient() {
        Properties properties = new Properties();
        properties.put("mail.mime.address.strict", "false");
        return properties;
    }
}
