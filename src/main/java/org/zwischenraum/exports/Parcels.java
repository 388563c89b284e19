package org.zwischenraum.exports;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/** Takes files one after the other, and remembers of each how large it is and what its content's print is. */
final class Parcels {
    private static final int BUFFER = 1 << 16;
    private final Place place;
    private final Map<String, Entry> written = new TreeMap<>();

    Parcels(Place place) {
        this.place = place;
    }

    /** Where files go. */
    interface Place {
        OutputStream file(String name) throws IOException;
    }

    /** Writes a file. */
    interface Content<E extends Exception> {
        /** @return how many records were written */
        long write(OutputStream out) throws IOException, E;
    }

    /** @param records 0 where it holds none */
    record Entry(long bytes, String sha256, long records) {}

    <E extends Exception> long add(String name, Content<E> content) throws IOException, E {
        try (Measured measured = new Measured(place.file(name));
                OutputStream out = new BufferedOutputStream(measured, BUFFER)) {
            long records = content.write(out);
            out.flush();
            written.put(name, new Entry(measured.bytes, measured.print(), records));
            return records;
        }
    }

    void text(String name, String text) throws IOException {
        add(name, out -> {
            out.write(text.getBytes(StandardCharsets.UTF_8));
            return 0;
        });
    }

    Map<String, Entry> written() {
        return written;
    }

    /** Counts, and takes the print, while it is written. */
    private static final class Measured extends DigestOutputStream {
        private long bytes;

        Measured(OutputStream out) {
            super(out, sha256());
        }

        @Override
        public void write(byte[] content, int from, int length) throws IOException {
            super.write(content, from, length);
            bytes += length;
        }

        String print() {
            return HexFormat.of().formatHex(getMessageDigest().digest());
        }

        private static MessageDigest sha256() {
            try {
                return MessageDigest.getInstance("SHA-256");
            } catch (NoSuchAlgorithmException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
    }
}
