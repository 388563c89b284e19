package org.zwischenraum.media;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** What a file is, judged by how it begins. */
public enum Kind {
    JPEG("image/jpeg", "jpg"),
    PNG("image/png", "png"),
    GIF("image/gif", "gif"),
    WEBP("image/webp", "webp"),
    PDF("application/pdf", "pdf"),
    TEXT("text/plain;charset=UTF-8", "txt");

    private static final int FIRST_PRINTABLE = 0x20;
    private final String contentType;
    private final String ending;

    Kind(String contentType, String ending) {
        this.contentType = contentType;
        this.ending = ending;
    }

    public String contentType() {
        return contentType;
    }

    /** The ending of a file name, without the dot. */
    public String ending() {
        return ending;
    }

    public boolean isPicture() {
        return this != PDF && this != TEXT;
    }

    /** The kind of this content; empty when it is none that the house takes. */
    static Optional<Kind> of(byte[] content) {
        return Arrays.stream(values()).filter(kind -> kind.fits(content)).findFirst();
    }

    private boolean fits(byte[] content) {
        return switch (this) {
            case JPEG -> begins(content, 0, 0xFF, 0xD8, 0xFF);
            case PNG -> begins(content, 0, 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n');
            case GIF -> begins(content, 0, 'G', 'I', 'F', '8');
            case WEBP -> begins(content, 0, 'R', 'I', 'F', 'F') && begins(content, 8, 'W', 'E', 'B', 'P');
            case PDF -> begins(content, 0, '%', 'P', 'D', 'F', '-');
            case TEXT -> isPlainText(content);
        };
    }

    private static boolean begins(byte[] content, int offset, int... expected) {
        if (content.length < offset + expected.length) {
            return false;
        }
        for (int i = 0; i < expected.length; i++) {
            if ((content[offset + i] & 0xFF) != expected[i]) {
                return false;
            }
        }
        return true;
    }

    /** Text that no browser takes for more: UTF-8 without control characters, not beginning like a document of markup. */
    private static boolean isPlainText(byte[] content) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            return text.chars().allMatch(Kind::isPrintable)
                    && !text.replace("\uFEFF", "").stripLeading().startsWith("<");
        } catch (CharacterCodingException notText) {
            return false;
        }
    }

    private static boolean isPrintable(int character) {
        return character >= FIRST_PRINTABLE || character == '\n' || character == '\r' || character == '\t';
    }
}
