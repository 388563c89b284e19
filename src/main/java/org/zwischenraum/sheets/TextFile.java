package org.zwischenraum.sheets;

import org.zwischenraum.text.Decoded;

/** A table that was saved as text, in UTF-8, UTF-16 or Windows-1252. */
final class TextFile {
    private TextFile() {}

    static String read(byte[] content) {
        String text = Decoded.of(content).text();
        if (text.stripLeading().startsWith("<")) throw new Unreadable("sheets.unreadable.page");
        if (text.chars().anyMatch(TextFile::isBroken)) throw new Unreadable("sheets.unreadable.encoding");
        return text;
    }

    /** No list holds control characters, and only what was decoded wrongly holds replacement characters. */
    private static boolean isBroken(int letter) {
        boolean control = letter < ' ' && letter != '\n' && letter != '\r' && letter != '\t';
        return control || letter == 0xFFFD || letter >= 0x80 && letter < 0xA0;
    }
}
