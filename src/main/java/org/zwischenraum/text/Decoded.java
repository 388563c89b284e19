package org.zwischenraum.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Text out of bytes of which nobody said in which encoding they are: by its byte order mark, by what is valid UTF-8, by
 * the zeros of UTF-16, and otherwise as Windows-1252, which old spreadsheets write.
 */
public record Decoded(String text, Charset charset) {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int LOOK_AT = 2_000;

    public static Decoded of(byte[] bytes) {
        if (begins(bytes, 0xEF, 0xBB, 0xBF)) return decode(bytes, 3, StandardCharsets.UTF_8);
        if (begins(bytes, 0xFF, 0xFE)) return decode(bytes, 2, StandardCharsets.UTF_16LE);
        if (begins(bytes, 0xFE, 0xFF)) return decode(bytes, 2, StandardCharsets.UTF_16BE);
        if (hasZeros(bytes, 1)) return decode(bytes, 0, StandardCharsets.UTF_16LE);
        if (hasZeros(bytes, 0)) return decode(bytes, 0, StandardCharsets.UTF_16BE);
        return decode(bytes, 0, isUtf8(bytes) ? StandardCharsets.UTF_8 : WINDOWS);
    }

    private static Decoded decode(byte[] bytes, int from, Charset charset) {
        return new Decoded(new String(bytes, from, bytes.length - from, charset), charset);
    }

    private static boolean begins(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) return false;
        for (int i = 0; i < mark.length; i++) if ((bytes[i] & 0xFF) != mark[i]) return false;
        return true;
    }

    /** Whether most bytes at odd, or even, places are zero: letters of western scripts in UTF-16. */
    private static boolean hasZeros(byte[] bytes, int parity) {
        int length = Math.min(bytes.length, LOOK_AT);
        int zeros = 0;
        for (int i = parity; i < length; i += 2) if (bytes[i] == 0) zeros++;
        return length >= 4 && zeros * 4 > length;
    }

    private static boolean isUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException other) {
            return false;
        }
    }
}
