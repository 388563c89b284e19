package org.zwischenraum.database;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.zwischenraum.settings.Problem;

/** The file that a backup is: a ZIP archive whose comment is the SHA-256 of all before it. */
final class Bundle {
    private static final int BUFFER = 1 << 16;

    private final Sealed sealed;
    private final ZipOutputStream zip;
    private final OutputStream content;

    Bundle(OutputStream out) {
        sealed = new Sealed(new BufferedOutputStream(out, BUFFER));
        zip = new ZipOutputStream(new BufferedOutputStream(sealed, BUFFER));
        content = new Unclosed(new Unhurried(zip));
        // Keeps the place that the seal takes.
        zip.setComment("-".repeat(Sealed.LENGTH));
    }

    void add(String name, String text) throws IOException {
        add(name, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    void add(String name, Content content) throws IOException {
        add(name, Deflater.BEST_SPEED, content);
    }

    /** What is small already, as pictures are, is only framed: to press it again takes time and gains nothing. */
    void addAsIs(String name, Content content) throws IOException {
        add(name, Deflater.NO_COMPRESSION, content);
    }

    private void add(String name, int level, Content written) throws IOException {
        zip.setLevel(level);
        zip.putNextEntry(new ZipEntry(name));
        written.writeTo(content);
        zip.closeEntry();
    }

    /** Without this the file is not a backup. */
    void finish() throws IOException {
        zip.finish();
        zip.flush();
        sealed.seal();
    }

    /** Refuses the file unless every byte of it is what was written. */
    static void verify(BackupFile file) throws IOException {
        try (InputStream in = file.content()) {
            if (Sealed.isIntact(in)) {
                return;
            }
        } catch (IOException unreadable) {
            throw damaged(file);
        }
        throw damaged(file);
    }

    private static Problem damaged(BackupFile file) {
        return new Problem("database.backupDamaged", Map.of("file", file.toString()));
    }

    /** Gives each entry in turn. */
    static void read(BackupFile file, Reader reader) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(file.content())) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                reader.read(entry.getName(), zip);
            }
        }
    }

    /** What becomes of one entry. */
    interface Reader {
        void read(String name, InputStream content) throws IOException;
    }

    /** Writes one entry. */
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }
}
