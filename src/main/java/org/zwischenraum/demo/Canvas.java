package org.zwischenraum.demo;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;

/** A square sheet of 512 pixels with the few strokes that a portrait needs, measured from the middle of the head. */
final class Canvas {

    static final int SIZE = 512;
    private static final double MIDDLE = 256;
    private static final double HEAD = 252;
    private static final double SCALE = 1.16;

    private final BufferedImage image = new BufferedImage(SIZE, SIZE, BufferedImage.TYPE_INT_RGB);
    private final Graphics2D pen = image.createGraphics();

    Canvas(Color background) {
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        pen.setColor(background);
        pen.fillRect(0, 0, SIZE, SIZE);
        pen.translate(MIDDLE, HEAD);
        pen.scale(SCALE, SCALE);
    }

    BufferedImage image() {
        pen.dispose();
        return image;
    }

    void fill(Color colour, Shape shape) {
        pen.setColor(colour);
        pen.fill(shape);
    }

    void line(Color colour, double width, Shape shape) {
        pen.setColor(colour);
        pen.setStroke(new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        pen.draw(shape);
    }

    /** Everything drawn by {@code strokes} is kept inside {@code shape}. */
    void inside(Shape shape, Runnable strokes) {
        Shape before = pen.getClip();
        pen.clip(shape);
        strokes.run();
        pen.setClip(before);
    }

    static Ellipse2D oval(double x, double y, double halfWidth, double halfHeight) {
        return new Ellipse2D.Double(x - halfWidth, y - halfHeight, 2 * halfWidth, 2 * halfHeight);
    }

    /** An arc that leaves from one point, bends towards the second and arrives at the third. */
    static Path2D arc(double x1, double y1, double x2, double y2, double x3, double y3) {
        Path2D path = new Path2D.Double();
        path.moveTo(x1, y1);
        path.quadTo(x2, y2, x3, y3);
        return path;
    }

    /** A closed soft shape: a starting point, then pairs of bend and arrival. */
    static Path2D soft(double x, double y, double... bends) {
        Path2D path = new Path2D.Double();
        path.moveTo(x, y);
        for (int i = 0; i < bends.length; i += 4) {
            path.quadTo(bends[i], bends[i + 1], bends[i + 2], bends[i + 3]);
        }
        path.closePath();
        return path;
    }

    static Area joined(Shape... shapes) {
        Area all = new Area();
        for (Shape shape : shapes) {
            all.add(new Area(shape));
        }
        return all;
    }

    static Area without(Shape shape, Shape taken) {
        Area rest = new Area(shape);
        rest.subtract(new Area(taken));
        return rest;
    }

    static Area both(Shape one, Shape other) {
        Area shared = new Area(one);
        shared.intersect(new Area(other));
        return shared;
    }

    static Color mix(Color one, Color other, double share) {
        return new Color(
                blend(one.getRed(), other.getRed(), share),
                blend(one.getGreen(), other.getGreen(), share),
                blend(one.getBlue(), other.getBlue(), share));
    }

    private static int blend(int one, int other, double share) {
        return (int) Math.round(one + (other - one) * share);
    }

    static Color darker(Color colour, double share) {
        return mix(colour, new Color(0x1E1512), share);
    }

    static Color lighter(Color colour, double share) {
        return mix(colour, Color.WHITE, share);
    }

    static Color clear(Color colour, double share) {
        return new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), (int) (255 * share));
    }
}
