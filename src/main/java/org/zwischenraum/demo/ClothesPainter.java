package org.zwischenraum.demo;

import static org.zwischenraum.demo.Canvas.arc;
import static org.zwischenraum.demo.Canvas.both;
import static org.zwischenraum.demo.Canvas.darker;
import static org.zwischenraum.demo.Canvas.lighter;
import static org.zwischenraum.demo.Canvas.oval;
import static org.zwischenraum.demo.Canvas.soft;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;

/** Shoulders and what covers them. */
final class ClothesPainter {

    private static final double NECK = 158;

    private final Canvas canvas;
    private final Portrait portrait;
    private final Color colour;
    private final Color seam;

    ClothesPainter(Canvas canvas, Portrait portrait) {
        this.canvas = canvas;
        this.portrait = portrait;
        colour = portrait.clothes().colour;
        seam = darker(colour, .2);
    }

    /** What hangs behind the neck: only a hood does. */
    void behind() {
        if (portrait.cut() == Portrait.Cut.HOOD) {
            canvas.fill(
                    seam,
                    soft(
                            -86, NECK + 20, -98, NECK - 50, -34, NECK - 52, 0, NECK - 20, 34, NECK - 52, 98, NECK - 50,
                            86, NECK + 20));
        }
    }

    void paint() {
        switch (portrait.cut()) {
            case CREW -> crew();
            case COLLAR -> collar();
            case ROLL -> roll();
            case VEE -> vee();
            case HOOD -> hood();
            case CARDIGAN -> cardigan();
        }
    }

    /** Shoulders from one edge of the sheet to the other, open where the neck comes out. */
    private Path2D shoulders(double opening) {
        Path2D path = new Path2D.Double();
        path.moveTo(-opening, NECK - 18);
        path.quadTo(0, NECK + 46, opening, NECK - 18);
        path.curveTo(110, NECK - 2, 176, NECK + 26, 188, 300);
        path.lineTo(-188, 300);
        path.curveTo(-176, NECK + 26, -110, NECK - 2, -opening, NECK - 18);
        path.closePath();
        return path;
    }

    private void body(double opening) {
        canvas.fill(colour, shoulders(opening));
    }

    private void crew() {
        body(42);
        canvas.line(lighter(colour, .18), 9, arc(-42, NECK - 16, 0, NECK + 50, 42, NECK - 16));
    }

    private void collar() {
        body(44);
        Color linen = lighter(colour, .3);
        Shape wing =
                soft(6, NECK + 22, 30, NECK, 42, NECK - 26, 64, NECK - 6, 60, NECK + 26, 38, NECK + 36, 6, NECK + 22);
        canvas.fill(linen, wing);
        canvas.fill(linen, PortraitPainter.mirrored(wing));
        canvas.line(seam, 4, arc(0, NECK + 30, 0, 240, 0, 290));
        canvas.fill(linen, oval(0, 220, 4, 4));
        canvas.fill(linen, oval(0, 252, 4, 4));
    }

    private void roll() {
        body(44);
        canvas.fill(colour, oval(0, NECK + 10, 50, 24));
        canvas.fill(lighter(colour, .12), new RoundRectangle2D.Double(-46, NECK - 50, 92, 58, 34, 34));
        canvas.line(seam, 3, arc(-40, NECK - 22, 0, NECK - 12, 40, NECK - 22));
    }

    private void vee() {
        body(46);
        Path2D neckline = new Path2D.Double();
        neckline.moveTo(-44, NECK - 20);
        neckline.lineTo(0, NECK + 68);
        neckline.lineTo(44, NECK - 20);
        neckline.closePath();
        canvas.fill(portrait.skin().colour, both(neckline, neckline));
        canvas.line(lighter(colour, .2), 9, arc(-46, NECK - 18, -24, NECK + 28, 0, NECK + 68));
        canvas.line(lighter(colour, .2), 9, arc(46, NECK - 18, 24, NECK + 28, 0, NECK + 68));
    }

    private void hood() {
        body(50);
        canvas.line(lighter(colour, .2), 10, arc(-52, NECK - 18, -20, NECK + 22, 0, NECK + 24));
        canvas.line(lighter(colour, .2), 10, arc(52, NECK - 18, 20, NECK + 22, 0, NECK + 24));
        canvas.line(lighter(colour, .6), 4, arc(-20, NECK + 22, -24, NECK + 50, -20, NECK + 76));
        canvas.line(lighter(colour, .6), 4, arc(20, NECK + 22, 22, NECK + 46, 24, NECK + 66));
    }

    private void cardigan() {
        canvas.fill(lighter(colour, .68), shoulders(42));
        Shape left =
                soft(-52, NECK - 16, -44, NECK + 40, -8, 300, -120, 310, -188, 300, -180, NECK + 12, -52, NECK - 16);
        for (Shape side : new Shape[] {left, PortraitPainter.mirrored(left)}) {
            canvas.fill(colour, side);
        }
        Shape border = arc(-52, NECK - 14, -44, NECK + 40, -8, 300);
        canvas.line(seam, 6, border);
        canvas.line(seam, 6, PortraitPainter.mirrored(border));
    }
}
