package org.zwischenraum.sheets;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * The archive that a workbook lies in, looked through and packed anew, so that what is read afterwards is what was looked at: an
 * archive can say one thing in its list and another in its content. Pictures and macros are left behind.
 */
final class Parcel {
    /** Unpacked. Twenty thousand lines with twenty columns need about half of it. */
    private static final int LARGEST = 60_000_000;

    private static final int MOST_PARTS = 2_000;
    private static final String OPEN_DOCUMENT = "application/vnd.oasis.opendocument.spreadsheet";
    private final ByteArrayOutputStream packed = new ByteArrayOutputStream();
    private final Inspection inspection = new Inspection();
    private final Set<String> names = new HashSet<>();
    private boolean openDocument;
    private long size;

    private Parcel() {}

    /**
     * @return the archive, packed anew
     * @throws Unreadable when it is no workbook, broken, or much larger than any list of people
     */
    static byte[] open(byte[] content) {
        Parcel parcel = new Parcel();
        try (ZipFile archive = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(content))
                .get()) {
            parcel.repack(archive);
        } catch (Unreadable known) {
            throw known;
        } catch (IOException | RuntimeException broken) {
            throw new Unreadable("sheets.unreadable.broken");
        }
        parcel.check();
        return parcel.packed.toByteArray();
    }

    private void repack(ZipFile archive) throws IOException {
        try (ZipOutputStream out = new ZipOutputStream(packed)) {
            out.setLevel(Deflater.BEST_SPEED);
            for (ZipArchiveEntry part : Collections.list(archive.getEntries())) take(part, archive, out);
        }
    }

    private void take(ZipArchiveEntry part, ZipFile archive, ZipOutputStream out) throws IOException {
        if (names.size() >= MOST_PARTS) throw new Unreadable("sheets.unreadable.tooMuch");
        String name = part.getName().toLowerCase(Locale.ROOT);
        if (!names.add(name) || !isUsual(part)) throw new Unreadable("sheets.unreadable.broken");
        byte[] content = unpack(part, archive);
        if (name.equals("mimetype"))
            openDocument = new String(content, StandardCharsets.UTF_8).startsWith(OPEN_DOCUMENT);
        if (!name.endsWith(".xml") && !name.endsWith(".rels")) return;
        inspection.look(name, content);
        out.putNextEntry(new ZipEntry(part.getName()));
        out.write(content);
    }

    /** Office programs pack in these two ways; others unpack slowly, or need much memory. */
    private static boolean isUsual(ZipArchiveEntry part) {
        return part.getMethod() == ZipEntry.DEFLATED || part.getMethod() == ZipEntry.STORED;
    }

    /** An archive of a few bytes may unpack to terabytes, so it is counted while it is unpacked. */
    private byte[] unpack(ZipArchiveEntry part, ZipFile archive) throws IOException {
        byte[] content;
        try (InputStream in = archive.getInputStream(part)) {
            content = in.readNBytes((int) (LARGEST - size) + 1);
        }
        size += content.length;
        if (size > LARGEST) throw new Unreadable("sheets.unreadable.tooMuch");
        return content;
    }

    private void check() {
        if (openDocument) throw new Unreadable("sheets.unreadable.openDocument");
        if (names.contains("xl/workbook.bin")) throw new Unreadable("sheets.unreadable.old");
        if (!names.contains("[content_types].xml") || names.stream().noneMatch(name -> name.endsWith("workbook.xml")))
            throw new Unreadable("sheets.unreadable.other");
        inspection.check();
    }
}
