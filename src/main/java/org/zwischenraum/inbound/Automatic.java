package org.zwischenraum.inbound;

import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import java.util.List;
import java.util.Locale;

/**
 * Whether a machine wrote a mail, or it went to many: such mail is neither taken nor answered (RFC 3834; lists by RFC 2919;
 * the rest by what mail programs are known to set).
 */
final class Automatic {
    private static final List<String> SIGNS = List.of(
            "List-Id", "List-Unsubscribe", "X-Auto-Response-Suppress", "X-Autoreply", "X-Autorespond", "X-Loop");

    private Automatic() {}

    static boolean is(Part mail) throws MessagingException {
        if (!first(mail, "Auto-Submitted", "no").startsWith("no")) return true;
        if (List.of("bulk", "junk", "list", "auto_reply").contains(first(mail, "Precedence", ""))) return true;
        if (first(mail, "Return-Path", "").equals("<>")) return true;
        for (String sign : SIGNS) if (mail.getHeader(sign) != null) return true;
        return mail.isMimeType("multipart/report");
    }

    private static String first(Part mail, String name, String otherwise) throws MessagingException {
        String[] values = mail.getHeader(name);
        return values == null ? otherwise : values[0].strip().toLowerCase(Locale.ROOT);
    }
}
