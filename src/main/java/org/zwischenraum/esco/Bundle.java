package org.zwischenraum.esco;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * The files of a download that say something here, by their names.
 *
 * @param files 200 MB at most
 */
public record Bundle(Map<String, byte[]> files) {
    private static final int MOST_BYTES = 200_000_000;

    public Bundle {
        files = Map.copyOf(files);
    }

    /** Of a directory. */
    public static Bundle of(Path directory) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (DirectoryStream<Path> all = Files.newDirectoryStream(directory, Files::isRegularFile)) {
            for (Path file : all) {
                String name = file.getFileName().toString();
                if (TableFile.sort(name) != TableFile.Sort.OTHER) files.put(name, Files.readAllBytes(file));
            }
        }
        return new Bundle(files);
    }

    /** Of a ZIP archive, in whatever folders they lie there. */
    static Bundle unpacked(InputStream archive) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        int left = MOST_BYTES;
        try (ZipInputStream zip = new ZipInputStream(archive)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String name = entry.getName().replaceFirst(".*/", "");
                if (TableFile.sort(name) == TableFile.Sort.OTHER) continue;
                byte[] content = zip.readNBytes(left);
                left -= content.length;
                if (left == 0) throw new TooMuch();
                files.put(name, content);
            }
        }
        return new Bundle(files);
    }

    static Bundle unpacked(byte[] archive) {
        try {
            return unpacked(new ByteArrayInputStream(archive));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    byte[] packed() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : new TreeMap<>(files).entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** More than any download has. */
    static final class TooMuch extends IOException {}
}
