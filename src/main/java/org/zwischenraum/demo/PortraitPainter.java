package org.zwischenraum.demo;

import static org.zwischenraum.demo.Canvas.arc;
import static org.zwischenraum.demo.Canvas.clear;
import static org.zwischenraum.demo.Canvas.lighter;
import static org.zwischenraum.demo.Canvas.oval;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** Draws the people of the cast: flat, calm, 512 by 512 pixels; the same portrait always gives the same picture. */
public final class PortraitPainter {

    /** The picture as a PNG file. */
    public byte[] png(Portrait portrait) {
        try (ByteArrayOutputStream file = new ByteArrayOutputStream()) {
            ImageIO.write(paint(portrait), "png", file);
            return file.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    BufferedImage paint(Portrait portrait) {
        Canvas canvas = new Canvas(portrait.background().colour);
        light(canvas, portrait);
        HairPainter hair = new HairPainter(canvas, portrait);
        ClothesPainter clothes = new ClothesPainter(canvas, portrait);
        FacePainter face = new FacePainter(canvas, portrait);
        hair.behind();
        clothes.behind();
        face.neck();
        clothes.paint();
        hair.overShoulders();
        face.head();
        face.features();
        hair.front();
        face.glasses();
        detail(canvas, portrait);
        return canvas.image();
    }

    private void light(Canvas canvas, Portrait portrait) {
        canvas.fill(lighter(portrait.background().colour, .38), oval(0, 10, 168, 168));
    }

    private void detail(Canvas canvas, Portrait portrait) {
        double side = portrait.face().halfWidth;
        switch (portrait.detail()) {
            case HOOPS -> onBothSides(canvas, oval(side + 5, 47, 9, 11), new Color(0xC9962F), 4);
            case STUDS -> onBothSides(canvas, oval(side + 4, 37, 2, 2), new Color(0xF4EDE1), 4);
            case PENCIL -> pencil(canvas, side);
            case HEADPHONES -> headphones(canvas, side, portrait.face().halfHeight);
            case FRECKLES, NONE -> {}
        }
    }

    private void onBothSides(Canvas canvas, Shape shape, Color colour, double width) {
        canvas.line(colour, width, shape);
        canvas.line(colour, width, mirrored(shape));
    }

    static Shape mirrored(Shape shape) {
        return AffineTransform.getScaleInstance(-1, 1).createTransformedShape(shape);
    }

    private void pencil(Canvas canvas, double side) {
        canvas.line(new Color(0xE0A93B), 9, arc(side - 22, -44, side, -26, side + 18, -8));
        canvas.line(new Color(0x2A2926), 5, arc(side - 30, -50, side - 28, -49, side - 26, -47));
    }

    private void headphones(Canvas canvas, double side, double top) {
        Color ink = new Color(0x38414C);
        Path2D band = new Path2D.Double();
        band.moveTo(-side - 10, 0);
        band.curveTo(-side - 16, -top * 1.62, side + 16, -top * 1.62, side + 10, 0);
        canvas.line(ink, 11, band);
        Shape cushion = new RoundRectangle2D.Double(side - 6, -28, 28, 62, 24, 24);
        canvas.fill(ink, cushion);
        canvas.fill(ink, mirrored(cushion));
        Shape shine = new Rectangle2D.Double(side + 12, -8, 4, 22);
        canvas.fill(clear(Color.WHITE, .25), shine);
    }
}
