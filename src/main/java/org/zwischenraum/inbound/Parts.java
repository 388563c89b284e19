package org.zwischenraum.inbound;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeUtility;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;

/** Goes through the parts of a mail and gathers its words; the plain form of them where there are two. */
final class Parts {
    private static final int DEEPEST = 10;
    private static final int MOST = 200;
    private final StringBuilder plain = new StringBuilder();
    private final StringBuilder html = new StringBuilder();
    private boolean hasFiles;
    private int seen;

    private Parts() {}

    static Parts of(Part mail) {
        Parts parts = new Parts();
        parts.take(mail, 0);
        return parts;
    }

    String text() {
        return plain.toString().isBlank() ? Html.text(html.toString()) : plain.toString();
    }

    boolean hasFiles() {
        return hasFiles;
    }

    private void take(Part part, int depth) {
        if (depth > DEEPEST || seen++ > MOST) return;
        try {
            if (part.isMimeType("multipart/*")) several((Multipart) part.getContent(), depth);
            else if (isFile(part)) hasFiles = true;
            else if (part.isMimeType("text/plain")) plain.append(words(part)).append('\n');
            else if (part.isMimeType("text/html")) html.append(words(part)).append('\n');
        } catch (MessagingException | IOException | ClassCastException unreadable) {
            // What stands in the other parts may be readable.
        }
    }

    private void several(Multipart parts, int depth) throws MessagingException {
        for (int i = 0; i < parts.getCount(); i++) take(parts.getBodyPart(i), depth + 1);
    }

    private static boolean isFile(Part part) throws MessagingException {
        return Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition())
                || part.getFileName() != null
                || part.isMimeType("message/rfc822");
    }

    private static String words(Part part) throws MessagingException, IOException {
        byte[] bytes = bytes(part);
        Charset said = charset(part.getContentType());
        if (!said.equals(StandardCharsets.UTF_8)) return new String(bytes, said);
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException older) {
            return new String(bytes, Charset.forName("windows-1252"));
        }
    }

    /** As it came where nobody knows how it was packed. */
    private static byte[] bytes(Part part) throws MessagingException, IOException {
        try (InputStream in = part.getInputStream()) {
            return in.readAllBytes();
        } catch (IOException | MessagingException unknown) {
            if (!(part instanceof MimeBodyPart body)) throw unknown;
            try (InputStream raw = body.getRawInputStream()) {
                return raw.readAllBytes();
            }
        }
    }

    private static Charset charset(String type) {
        try {
            String name = new ContentType(type).getParameter("charset");
            return name == null ? StandardCharsets.UTF_8 : Charset.forName(MimeUtility.javaCharset(name));
        } catch (MessagingException | IllegalCharsetNameException | UnsupportedCharsetException odd) {
            return StandardCharsets.UTF_8;
        }
    }
}
