package org.zwischenraum.look;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.zwischenraum.color.Color;
import org.zwischenraum.color.Shades;
import org.zwischenraum.color.Theme;
import org.zwischenraum.color.Tinter;

/**
 * The mark of the program, two tables and what is between them, with the space between in the house's colour: the icon of its
 * pages, and of the program that a device makes of them.
 */
record Mark(int side, double part, boolean isRound) {
    private static final String TABLES = "#A8482A";

    /** A small one for the tab of a browser. */
    static String svg(Color accent) {
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect x="3" y="7" width="7" height="18" rx="2.5" fill="%1$s"/><rect x="22" y="7" width="7" height="18" rx="2.5" fill="%1$s"/><circle cx="16" cy="16" r="4" fill="%2$s"/></svg>
                """.formatted(TABLES, day(accent).accent().hex());
    }

    /** On paper, as PNG. */
    byte[] png(Color accent) {
        BufferedImage image = new BufferedImage(side, side, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        draw(pen, accent);
        pen.dispose();
        return written(image);
    }

    private void draw(Graphics2D pen, Color accent) {
        double corner = isRound ? side * 0.45 : 0;
        fill(pen, Theme.LIGHT.paper(), new RoundRectangle2D.Double(0, 0, side, side, corner, corner));
        pen.translate(side / 2.0, side / 2.0);
        pen.scale(side * part / 26, side * part / 26);
        fill(pen, Color.of(TABLES), new RoundRectangle2D.Double(-13, -9, 7, 18, 5, 5));
        fill(pen, Color.of(TABLES), new RoundRectangle2D.Double(6, -9, 7, 18, 5, 5));
        fill(pen, day(accent).accent(), new Ellipse2D.Double(-4, -4, 8, 8));
    }

    private static void fill(Graphics2D pen, Color color, java.awt.Shape shape) {
        pen.setColor(new java.awt.Color(color.red(), color.green(), color.blue()));
        pen.fill(shape);
    }

    private static Shades day(Color accent) {
        return Tinter.shades(accent, Theme.LIGHT);
    }

    private static byte[] written(BufferedImage image) {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            ImageIO.write(image, "png", out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
