package org.zwischenraum.media;

import java.awt.geom.AffineTransform;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Optional;

/**
 * How a camera was held, after EXIF 2.3, tag 0x0112: one of eight ways to turn and mirror a picture.
 *
 * @param value 1 (upright) to 8
 */
record Orientation(int value) {
    private static final Orientation UPRIGHT = new Orientation(1);
    private static final int TAG = 0x0112;
    private static final int ENTRY_BYTES = 12;

    /** Whether width and height change places. */
    boolean isTurned() {
        return value >= 5;
    }

    /** Turns a picture of this width and height (as it is stored) upright. */
    AffineTransform upright(int w, int h) {
        return switch (value) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, w, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, w, h);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, h);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, h, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, h, w);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, w);
            default -> new AffineTransform();
        };
    }

    /** What the picture says about itself; upright when it says nothing that can be read. */
    static Orientation of(Upload upload) {
        try {
            var content = ByteBuffer.wrap(upload.content());
            var exif = upload.kind() == Kind.JPEG ? inJpeg(content) : inWebp(content, upload.kind());
            return exif.flatMap(Orientation::inTiff).orElse(UPRIGHT);
        } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException damaged) {
            return UPRIGHT;
        }
    }

    /** JPEG: segments of marker and length; EXIF is in APP1, before the picture itself begins. */
    private static Optional<ByteBuffer> inJpeg(ByteBuffer content) {
        content.position(2);
        while (content.remaining() > 4) {
            int marker = content.getShort() & 0xFFFF;
            int length = content.getShort() & 0xFFFF;
            if (marker == 0xFFE1 && isExif(content, length - 2)) {
                return Optional.of(content.slice(content.position() + 6, length - 8));
            }
            if (marker == 0xFFDA || length < 2) {
                return Optional.empty();
            }
            content.position(content.position() + length - 2);
        }
        return Optional.empty();
    }

    private static boolean isExif(ByteBuffer content, int length) {
        return length > 14 && content.getInt(content.position()) == 0x45786966;
    }

    /** WebP: chunks of name and length, padded to even lengths; EXIF is in the one of that name. */
    private static Optional<ByteBuffer> inWebp(ByteBuffer content, Kind kind) {
        if (kind != Kind.WEBP) {
            return Optional.empty();
        }
        content.order(ByteOrder.LITTLE_ENDIAN).position(12);
        while (content.remaining() > 8) {
            int name = Integer.reverseBytes(content.getInt());
            int length = content.getInt();
            if (name == 0x45584946) {
                return Optional.of(withoutName(content.slice(content.position(), length)));
            }
            content.position(Math.addExact(content.position(), Math.addExact(length, length & 1)));
        }
        return Optional.empty();
    }

    /** Some writers put the name of JPEG's segment in front here too. */
    private static ByteBuffer withoutName(ByteBuffer exif) {
        return exif.getInt(0) == 0x45786966 ? exif.slice(6, exif.remaining() - 6) : exif;
    }

    /** TIFF: byte order, then a directory of entries of 12 bytes. */
    private static Optional<Orientation> inTiff(ByteBuffer tiff) {
        tiff.order(tiff.getShort(0) == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        int entries = tiff.getShort(directory) & 0xFFFF;
        for (int entry = 0; entry < entries; entry++) {
            int at = directory + 2 + entry * ENTRY_BYTES;
            if ((tiff.getShort(at) & 0xFFFF) == TAG) {
                return valid(tiff.getShort(at + 8));
            }
        }
        return Optional.empty();
    }

    private static Optional<Orientation> valid(int value) {
        return value >= 1 && value <= 8 ? Optional.of(new Orientation(value)) : Optional.empty();
    }
}
