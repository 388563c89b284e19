package org.zwischenraum.demo;

import static org.zwischenraum.demo.Canvas.arc;
import static org.zwischenraum.demo.Canvas.both;
import static org.zwischenraum.demo.Canvas.clear;
import static org.zwischenraum.demo.Canvas.darker;
import static org.zwischenraum.demo.Canvas.joined;
import static org.zwischenraum.demo.Canvas.lighter;
import static org.zwischenraum.demo.Canvas.mix;
import static org.zwischenraum.demo.Canvas.oval;
import static org.zwischenraum.demo.Canvas.without;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Area;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import org.zwischenraum.demo.Portrait.Glasses;
import org.zwischenraum.demo.Portrait.HairShape;

/** Neck, head, eyes, nose, mouth, beard and glasses: few strokes, small eyes, a gentle smile. */
final class FacePainter {

    private final Canvas canvas;
    private final Portrait portrait;
    private final double width;
    private final double height;
    private final Color skin;
    private final Color shade;
    private final int whim;

    FacePainter(Canvas canvas, Portrait portrait) {
        this.canvas = canvas;
        this.portrait = portrait;
        width = portrait.face().halfWidth;
        height = portrait.face().halfHeight;
        skin = portrait.skin().colour;
        shade = mix(skin, new Color(dark() ? 0x35140A : 0x6B2A17), dark() ? .38 : .24);
        // The text of a record is the same in every run, its hash of enums is not.
        whim = Math.floorMod(portrait.toString().hashCode(), 1 << 20);
    }

    private boolean dark() {
        return portrait.skin().ordinal() >= Portrait.Skin.CHESTNUT.ordinal();
    }

    /** A number between minus and plus {@code most}, always the same for this portrait and {@code trait}. */
    private double varied(int trait, double most) {
        return ((whim >> (trait * 3)) % 8 - 3.5) / 3.5 * most;
    }

    void neck() {
        Shape neck = new RoundRectangle2D.Double(-34, 30, 68, 170, 30, 30);
        canvas.fill(skin, neck);
        canvas.inside(neck, () -> canvas.fill(shade, oval(0, height - 22, width * .84, 54)));
    }

    void head() {
        if (portrait.shape() != HairShape.HEADSCARF) {
            ears();
        }
        canvas.fill(skin, outline(portrait));
    }

    private void ears() {
        for (double side : new double[] {-1, 1}) {
            canvas.fill(skin, oval(side * (width - 1), 14, 15, 21));
            canvas.line(shade, 3, arc(side * (width + 2), 4, side * (width + 11), 12, side * (width + 3), 24));
        }
    }

    static Path2D outline(Portrait portrait) {
        double w = portrait.face().halfWidth;
        double h = portrait.face().halfHeight;
        double jaw = portrait.face().jaw;
        Path2D path = new Path2D.Double();
        path.moveTo(0, -h);
        path.curveTo(w * .62, -h, w, -h * .62, w, -h * .08);
        path.curveTo(w, h * (.36 + jaw * .3), w * (.2 + jaw * .55), h, 0, h);
        path.curveTo(-w * (.2 + jaw * .55), h, -w, h * (.36 + jaw * .3), -w, -h * .08);
        path.curveTo(-w, -h * .62, -w * .62, -h, 0, -h);
        path.closePath();
        return path;
    }

    void features() {
        cheeks();
        freckles();
        beard();
        eyes();
        brows();
        nose();
        mouth();
    }

    private void cheeks() {
        Color blush = clear(mix(skin, new Color(0xD9482F), .55), dark() ? .16 : .24);
        canvas.inside(outline(portrait), () -> {
            canvas.fill(blush, oval(-width * .6, 32, 22, 15));
            canvas.fill(blush, oval(width * .6, 32, 22, 15));
        });
    }

    private void freckles() {
        if (portrait.detail() != Portrait.Detail.FRECKLES) {
            return;
        }
        double[][] spots = {{22, 26}, {31, 33}, {40, 25}, {49, 32}, {35, 20}, {12, 22}};
        for (double[] spot : spots) {
            canvas.fill(clear(shade, .8), oval(spot[0], spot[1], 2.2, 2.2));
            canvas.fill(clear(shade, .8), oval(-spot[0] - 2, spot[1] + 1, 2.2, 2.2));
        }
    }

    private void eyes() {
        Color ink = new Color(dark() ? 0x1C110D : 0x33251E);
        double apart = width * .43 + varied(0, 2);
        for (double side : new double[] {-1, 1}) {
            canvas.fill(ink, oval(side * apart, 2, 5.6, 7.2 + varied(1, .7)));
            canvas.fill(clear(Color.WHITE, .9), oval(side * apart + 1.8, -.8, 1.9, 2.1));
        }
    }

    private void brows() {
        double apart = width * .43;
        double y = -24 + varied(2, 2.5);
        double bow = 7 + varied(3, 3);
        Color brow = mix(darker(portrait.hair().colour, .18), shade, browsFade());
        for (double side : new double[] {-1, 1}) {
            canvas.line(
                    brow, 5, arc(side * (apart - 14), y + 2, side * (apart + 1), y - bow, side * (apart + 16), y + 3));
        }
    }

    /** A cloth or a dye says nothing about the brows: there they are the skin's darker shade. */
    private double browsFade() {
        boolean natural = portrait.hair().ordinal() < Portrait.Dye.PLUM.ordinal();
        boolean pale = portrait.hair() == Portrait.Dye.WHITE || portrait.hair() == Portrait.Dye.STRAW;
        return natural ? (pale ? .45 : .1) : .35;
    }

    private void nose() {
        double down = 30 + varied(4, 3);
        double wide = 8 + varied(5, 2.5);
        canvas.line(shade, 4.5, arc(-wide, down - 2, 0, down + 7, wide, down - 2));
    }

    private void mouth() {
        double y = 54 + (height - 92) * .35;
        double wide = 23 + varied(1, 4);
        double deep = 15 + varied(3, 3);
        Color lips = mix(skin, new Color(dark() ? 0x3F0F10 : 0x8A2A22), .58);
        canvas.line(lips, 5, arc(-wide, y, varied(2, 3), y + deep, wide, y));
    }

    private void beard() {
        Color hair = portrait.hair().colour;
        switch (portrait.beard()) {
            case FULL -> full(hair);
            case STUBBLE -> canvas.fill(clear(darker(hair, .1), .2), lower());
            case MOUSTACHE -> canvas.fill(hair, moustache());
            case GOATEE -> canvas.fill(hair, without(both(outline(portrait), oval(0, height - 10, 32, 30)), lips()));
            case NONE -> {}
        }
    }

    private void full(Color hair) {
        Area shape = joined(
                lower(), both(oval(0, height - 24, width * .74, 44), new Rectangle2D.Double(-200, 40, 400, 200)));
        canvas.fill(hair, shape);
        canvas.fill(mix(skin, shade, .15), oval(0, 62 + (height - 92) * .35, 27, 13));
    }

    /** The part of the face where a beard grows: below a line from ear to ear that spares the mouth. */
    private Area lower() {
        Area spared = new Area(oval(0, -10, width * .86, 72));
        return without(both(outline(portrait), new Rectangle2D.Double(-200, 0, 400, 300)), spared);
    }

    private Shape lips() {
        return oval(0, 60, 26, 12);
    }

    private Area moustache() {
        double y = 46 + (height - 92) * .3;
        Shape half = Canvas.soft(0, y - 5, 16, y - 9, 34, y + 9, 16, y + 13, 0, y + 4);
        return joined(half, PortraitPainter.mirrored(half));
    }

    void glasses() {
        if (portrait.glasses() == Glasses.NONE) {
            return;
        }
        double apart = width * .45;
        Color frame = portrait.glasses() == Glasses.THIN ? new Color(0x9A7B3C) : new Color(0x33302C);
        double strength = portrait.glasses() == Glasses.THIN ? 3.2 : 5;
        for (double side : new double[] {-1, 1}) {
            Shape lens = lens(side * apart);
            canvas.fill(clear(lighter(skin, .8), .22), lens);
            canvas.line(frame, strength, lens);
            canvas.line(frame, strength, arc(side * (apart + 24), 0, side * (width - 6), -4, side * (width - 1), 0));
        }
        canvas.line(frame, strength, arc(-apart + 24, 0, 0, -8, apart - 24, 0));
    }

    private Shape lens(double x) {
        return portrait.glasses() == Glasses.SQUARE
                ? new RoundRectangle2D.Double(x - 25, -18, 50, 40, 16, 16)
                : oval(x, 3, 24, portrait.glasses() == Glasses.THIN ? 20 : 24);
    }
}
