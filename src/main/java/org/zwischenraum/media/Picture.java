package org.zwischenraum.media;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** A picture in memory: upright, without anything that came with it but its pixels. */
record Picture(BufferedImage image) {
    /** More than any telephone takes without being asked to, and little enough to decode within our memory. */
    static final long MOST_PIXELS = 40_000_000;

    private static final float QUALITY = 0.84f;

    /**
     * Reads the first frame. The size is looked at before a pixel is decoded; a picture much larger than needed is read
     * with fewer pixels from the start.
     */
    static Picture decode(Upload upload, int neededSide) {
        var reader = reader(upload.kind());
        try (var input = new MemoryCacheImageInputStream(new ByteArrayInputStream(upload.content()))) {
            // Without metadata: what a bomb may hide there is not unpacked.
            reader.setInput(input, true, true);
            long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
            if (pixels > MOST_PIXELS) {
                throw new Refused(Refused.Reason.TOO_MANY_PIXELS);
            }
            var image = read(reader, neededSide);
            return new Picture(redraw(image, Orientation.of(upload)));
        } catch (IOException | RuntimeException broken) {
            throw broken instanceof Refused refused ? refused : new Refused(Refused.Reason.BROKEN);
        } finally {
            reader.dispose();
        }
    }

    private static ImageReader reader(Kind kind) {
        var readers = ImageIO.getImageReadersByMIMEType(kind.contentType());
        if (!readers.hasNext()) {
            throw new Refused(Refused.Reason.NO_PICTURE);
        }
        return readers.next();
    }

    private static BufferedImage read(ImageReader reader, int neededSide) throws IOException {
        var parameters = reader.getDefaultReadParam();
        int step = Math.max(1, Math.max(reader.getWidth(0), reader.getHeight(0)) / (2 * neededSide));
        parameters.setSourceSubsampling(step, step, 0, 0);
        return reader.read(0, parameters);
    }

    /** Draws the pixels anew, turned upright, in the colours of the web. */
    private static BufferedImage redraw(BufferedImage image, Orientation orientation) {
        int width = orientation.isTurned() ? image.getHeight() : image.getWidth();
        int height = orientation.isTurned() ? image.getWidth() : image.getHeight();
        var upright = canvas(width, height, image.getColorModel().hasAlpha());
        return draw(upright, image, orientation.upright(image.getWidth(), image.getHeight()));
    }

    Picture crop(Crop crop) {
        var square = crop.in(image.getWidth(), image.getHeight());
        var canvas = canvas(square.side(), square.side(), hasAlpha());
        return new Picture(draw(canvas, image, AffineTransform.getTranslateInstance(-square.left(), -square.top())));
    }

    Picture cropMiddle() {
        return crop(Crop.middle(image.getWidth(), image.getHeight()));
    }

    /** At most this wide and high; a smaller picture stays as it is. */
    Picture fitInto(int side) {
        int longer = Math.max(image.getWidth(), image.getHeight());
        if (longer <= side) {
            return this;
        }
        // Never by more than half in one step, or fine lines would flicker away.
        return scale(Math.max(0.5, (double) side / longer), side).fitInto(side);
    }

    private Picture scale(double factor, int least) {
        int width = scaled(image.getWidth(), factor, least);
        int height = scaled(image.getHeight(), factor, least);
        var canvas = canvas(width, height, hasAlpha());
        var shrink = AffineTransform.getScaleInstance(
                (double) width / image.getWidth(), (double) height / image.getHeight());
        return new Picture(draw(canvas, image, shrink));
    }

    private static int scaled(int length, double factor, int least) {
        return Math.max(1, Math.min(length, length == least ? least : (int) Math.round(length * factor)));
    }

    private boolean hasAlpha() {
        return image.getColorModel().hasAlpha();
    }

    private static BufferedImage canvas(int width, int height, boolean alpha) {
        return new BufferedImage(width, height, alpha ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
    }

    private static BufferedImage draw(BufferedImage canvas, BufferedImage image, AffineTransform how) {
        Graphics2D pen = canvas.createGraphics();
        try {
            pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            pen.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
            pen.setBackground(new Color(0, true));
            pen.drawImage(image, how, null);
            return canvas;
        } finally {
            pen.dispose();
        }
    }

    /** As PNG where something shines through, otherwise as JPEG. */
    Print encode() {
        try {
            return hasAlpha() ? new Print(Kind.PNG, png()) : new Print(Kind.JPEG, jpeg());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private byte[] png() throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }

    private byte[] jpeg() throws IOException {
        var out = new ByteArrayOutputStream();
        var writer = ImageIO.getImageWritersByMIMEType("image/jpeg").next();
        try (var output = new MemoryCacheImageOutputStream(out)) {
            var parameters = writer.getDefaultWriteParam();
            parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            parameters.setCompressionQuality(QUALITY);
            writer.setOutput(output);
            writer.write(null, new IIOImage(image, null, null), parameters);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }
}
