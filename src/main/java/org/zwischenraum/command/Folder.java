package org.zwischenraum.command;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A directory that its caller named, as one stream. */
final class Folder {
    private static final String TABLES = "*.{csv,tsv,CSV,TSV}";

    private Folder() {}

    /** A ZIP archive of its tables, without what lies in directories within. */
    static InputStream packed(Path directory) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(directory, TABLES);
                ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Path file : files) {
                zip.putNextEntry(new ZipEntry(file.getFileName().toString()));
                Files.copy(file, zip);
            }
        }
        return new ByteArrayInputStream(bytes.toByteArray());
    }
}
