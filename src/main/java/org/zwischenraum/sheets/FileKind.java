package org.zwischenraum.sheets;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.zwischenraum.text.Csv;

/** What a file is, by its first bytes. */
enum FileKind {
    TEXT {
        @Override
        List<List<Csv.Row>> tables(byte[] content) {
            return List.of(Csv.read(TextFile.read(content)));
        }
    },
    ARCHIVE {
        @Override
        List<List<Csv.Row>> tables(byte[] content) {
            return Workbook.read(Parcel.open(content));
        }
    },
    /** The containers of Excel before 2007, in which workbooks with a password lie to this day. */
    COMPOUND {
        @Override
        List<List<Csv.Row>> tables(byte[] content) {
            boolean locked = new String(content, StandardCharsets.ISO_8859_1).contains(LOCKED);
            throw new Unreadable(locked ? "sheets.unreadable.locked" : "sheets.unreadable.old");
        }
    };

    /** What a locked workbook's container names, in UTF-16. */
    private static final String LOCKED =
            new String("EncryptedPackage".getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);

    abstract List<List<Csv.Row>> tables(byte[] content);

    static FileKind of(byte[] content) {
        if (begins(content, 'P', 'K', 3, 4) || begins(content, 'P', 'K', 5, 6)) return ARCHIVE;
        return begins(content, 0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1) ? COMPOUND : TEXT;
    }

    private static boolean begins(byte[] content, int... mark) {
        if (content.length < mark.length) return false;
        for (int i = 0; i < mark.length; i++) if ((content[i] & 0xFF) != mark[i]) return false;
        return true;
    }
}
