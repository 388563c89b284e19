package org.zwischenraum.database;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * Replaces the last bytes of a stream by the SHA-256 of all before them, in hexadecimal digits; so that a file that was
 * cut short or changed in any place is noticed.
 */
final class Sealed extends FilterOutputStream {
    /** The writer ends with so many bytes that mean nothing. */
    static final int LENGTH = 64;

    private final MessageDigest digest = sha256();
    private byte[] held = new byte[0];

    Sealed(OutputStream out) {
        super(out);
    }

    @Override
    public void write(int single) throws IOException {
        write(new byte[] {(byte) single}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        byte[] all = Arrays.copyOf(held, held.length + length);
        System.arraycopy(bytes, offset, all, held.length, length);
        int sure = Math.max(0, all.length - LENGTH);
        digest.update(all, 0, sure);
        out.write(all, 0, sure);
        held = Arrays.copyOfRange(all, sure, all.length);
    }

    /** Nothing may be written after it. */
    void seal() throws IOException {
        out.write(HexFormat.of().formatHex(digest.digest()).getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    /** Reads the stream to its end. */
    static boolean isIntact(InputStream in) throws IOException {
        MessageDigest digest = sha256();
        byte[] held = new byte[0];
        byte[] piece = new byte[1 << 16];
        for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
            byte[] all = Arrays.copyOf(held, held.length + read);
            System.arraycopy(piece, 0, all, held.length, read);
            int sure = Math.max(0, all.length - LENGTH);
            digest.update(all, 0, sure);
            held = Arrays.copyOfRange(all, sure, all.length);
        }
        return new String(held, StandardCharsets.US_ASCII).equals(HexFormat.of().formatHex(digest.digest()));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
