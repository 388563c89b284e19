package org.zwischenraum.load;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.GZIPInputStream;

/** Reads an answer of HTTP/1.1 as it came over the wire: chunks joined, gzip unpacked. */
final class Packed {
    private Packed() {}

    static String text(byte[] answer) throws IOException {
        String all = new String(answer, StandardCharsets.ISO_8859_1);
        int start = all.indexOf("\r\n\r\n") + 4;
        String head = all.substring(0, start).toLowerCase(Locale.ROOT);
        byte[] body = all.substring(start).getBytes(StandardCharsets.ISO_8859_1);
        if (head.contains("transfer-encoding: chunked")) body = joined(body);
        if (head.contains("content-encoding: gzip")) body = unpacked(body);
        return new String(body, StandardCharsets.UTF_8);
    }

    private static byte[] joined(byte[] chunks) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        int at = 0;
        while (true) {
            int line = at;
            while (chunks[line] != '\r') line++;
            int size = Integer.parseInt(new String(chunks, at, line - at, StandardCharsets.US_ASCII), 16);
            if (size == 0) return body.toByteArray();
            body.write(chunks, line + 2, size);
            at = line + 2 + size + 2;
        }
    }

    private static byte[] unpacked(byte[] packed) throws IOException {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            return in.readAllBytes();
        }
    }
}
