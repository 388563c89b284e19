package org.zwischenraum.inbound;

import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetHeaders;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Word that a letter could not be delivered, as servers report it (RFC 3464), for a reason that lies in the address (RFC 3463:
 * 5.1 the address, 5.2 the mailbox, 5.4 the way to it; 5.0 nothing nearer).
 *
 * @param letter which letter it was, as its Message-ID says
 */
record Bounce(UUID letter) {
    private static final Pattern ABOUT_THE_ADDRESS = Pattern.compile("5\\.[0124]\\..*");
    private static final Pattern LETTER =
            Pattern.compile("<([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})@[^>]*>");

    /** Reads the parts of a report; empty when it tells of a delay, a success, or of no letter of ours. */
    static Optional<Bounce> read(List<Part> parts) throws MessagingException, IOException {
        boolean isForGood = false;
        Optional<UUID> letter = Optional.empty();
        for (Part part : parts) {
            if (part.isMimeType("message/delivery-status")) isForGood = saysForGood(part);
            if (part.isMimeType("message/rfc822") || part.isMimeType("text/rfc822-headers")) letter = letter(part);
        }
        return isForGood ? letter.map(Bounce::new) : Optional.empty();
    }

    private static boolean saysForGood(Part part) throws MessagingException, IOException {
        return groups(part).stream()
                .anyMatch(group -> "failed".equalsIgnoreCase(first(group, "Action"))
                        && ABOUT_THE_ADDRESS.matcher(first(group, "Status")).matches());
    }

    /** Groups of headers with an empty line between them: one for the mail, one for each recipient. */
    private static List<InternetHeaders> groups(Part part) throws MessagingException, IOException {
        List<InternetHeaders> groups = new ArrayList<>();
        try (InputStream in = new BufferedInputStream(part.getInputStream())) {
            for (int i = 0; i < 50; i++) {
                in.mark(1);
                if (in.read() < 0) break;
                in.reset();
                groups.add(new InternetHeaders(in));
            }
        }
        return groups;
    }

    private static Optional<UUID> letter(Part part) throws MessagingException, IOException {
        try (InputStream in = part.getInputStream()) {
            Matcher id = LETTER.matcher(first(new InternetHeaders(in), "Message-ID"));
            return id.find() ? Optional.of(UUID.fromString(id.group(1))) : Optional.empty();
        }
    }

    private static String first(InternetHeaders headers, String name) {
        String[] values = headers.getHeader(name);
        return values == null ? "" : values[0].strip();
    }
}
