package org.zwischenraum.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** A whole page on its way out, compressed (gzip, RFC 1952) for those who take it so, and sent in one piece. */
record Packed(byte[] content, boolean zipped) {
    /** Less than half the work of zlib's usual 6, for pages that are a twentieth larger. */
    private static final int LEVEL = 3;

    private static final int WORTH_IT = 1024;
    private static final byte[] HEAD = {0x1f, (byte) 0x8b, Deflater.DEFLATED, 0, 0, 0, 0, 0, 0, (byte) 0xff};
    /** Each is made of a quarter of a megabyte, so they are used again; as many as there were pages at the same moment. */
    private static final Queue<Deflater> IDLE = new ConcurrentLinkedQueue<>();

    static Packed of(byte[] page, HttpServletRequest request) throws IOException {
        boolean zip = page.length >= WORTH_IT && takesZipped(request.getHeader("Accept-Encoding"));
        return zip ? new Packed(zip(page), true) : new Packed(page, false);
    }

    static boolean takesZipped(@org.jspecify.annotations.Nullable String encodings) {
        return encodings != null && encodings.contains("gzip") && !encodings.contains("gzip;q=0");
    }

    void send(HttpServletResponse response) throws IOException {
        response.addHeader("Vary", "Accept-Encoding");
        if (zipped) response.setHeader("Content-Encoding", "gzip");
        response.setContentLength(content.length);
        response.getOutputStream().write(content);
    }

    private static byte[] zip(byte[] page) throws IOException {
        Deflater deflater = Optional.ofNullable(IDLE.poll()).orElseGet(() -> new Deflater(LEVEL, true));
        try {
            return zip(page, deflater);
        } finally {
            deflater.reset();
            IDLE.add(deflater);
        }
    }

    private static byte[] zip(byte[] page, Deflater deflater) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream(page.length / 2);
        packed.write(HEAD);
        DeflaterOutputStream body = new DeflaterOutputStream(packed, deflater, 4096);
        body.write(page);
        body.finish();
        packed.write(tail(page));
        return packed.toByteArray();
    }

    /** Checksum and length. */
    private static byte[] tail(byte[] page) {
        CRC32 checksum = new CRC32();
        checksum.update(page);
        return ByteBuffer.allocate(8)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt((int) checksum.getValue())
                .putInt(page.length)
                .array();
    }
}
