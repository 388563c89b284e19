package org.zwischenraum.media;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Pictures for tests, good and bad. */
public final class TestPictures {
    /** A lossless WebP of one pixel. */
    static final byte[] WEBP = Base64.getDecoder().decode("UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==");

    private TestPictures() {}

    /** Left half red, right half blue. */
    public static byte[] picture(String format, int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, width / 2, height);
        pen.setColor(Color.BLUE);
        pen.fillRect(width / 2, 0, width - width / 2, height);
        return bytes(image, format);
    }

    static byte[] transparent(int width, int height) {
        return bytes(new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB), "png");
    }

    /** A photo as a telephone takes it that was turned to its right: to be shown a quarter clockwise, and telling a place. */
    static byte[] photoTurned(int width, int height) {
        var plain = picture("jpg", width, height);
        var out = new ByteArrayOutputStream();
        out.write(plain, 0, 2);
        out.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xE1, 0, 60});
        out.writeBytes("Exif\0\0".getBytes(StandardCharsets.US_ASCII));
        out.writeBytes(
                new byte[] {'M', 'M', 0, 42, 0, 0, 0, 8, 0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0, 0, 0, 0, 0});
        out.writeBytes("GPS 39.5696 N 2.6502 E....".getBytes(StandardCharsets.US_ASCII));
        out.write(plain, 2, plain.length - 2);
        return out.toByteArray();
    }

    /** A PNG of a few bytes that says it is huge. */
    static byte[] bomb() {
        try {
            var out = new ByteArrayOutputStream();
            var data = new DataOutputStream(out);
            data.writeLong(0x89504E470D0A1A0AL);
            var header = new ByteArrayOutputStream();
            var fields = new DataOutputStream(header);
            fields.writeBytes("IHDR");
            fields.writeInt(60_000);
            fields.writeInt(60_000);
            fields.write(new byte[] {8, 2, 0, 0, 0});
            data.writeInt(13);
            data.write(header.toByteArray());
            var check = new CRC32();
            check.update(header.toByteArray());
            data.writeInt((int) check.getValue());
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    static BufferedImage read(byte[] content) {
        try {
            return ImageIO.read(new ByteArrayInputStream(content));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static byte[] bytes(BufferedImage image, String format) {
        try {
            var out = new ByteArrayOutputStream();
            ImageIO.write(image, format, out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
