package org.zwischenraum.demo;

import static org.zwischenraum.demo.Canvas.arc;
import static org.zwischenraum.demo.Canvas.both;
import static org.zwischenraum.demo.Canvas.darker;
import static org.zwischenraum.demo.Canvas.joined;
import static org.zwischenraum.demo.Canvas.lighter;
import static org.zwischenraum.demo.Canvas.oval;
import static org.zwischenraum.demo.Canvas.soft;
import static org.zwischenraum.demo.Canvas.without;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;

/** Hair in three layers: behind the head, over the shoulders, and in front of the forehead. */
final class HairPainter {

    private final Canvas canvas;
    private final Portrait portrait;
    private final double w;
    private final double h;
    private final Color colour;
    private final Color depth;

    HairPainter(Canvas canvas, Portrait portrait) {
        this.canvas = canvas;
        this.portrait = portrait;
        w = portrait.face().halfWidth;
        h = portrait.face().halfHeight;
        colour = portrait.hair().colour;
        depth = darker(colour, .22);
    }

    void behind() {
        switch (portrait.shape()) {
            case CLOUD -> canvas.fill(colour, ring(12, 34, w * 1.2, -20, 0, 360));
            case BOB, FRINGE -> canvas.fill(depth, fall(w + 26, h * .92, 60));
            case LONG -> canvas.fill(depth, fall(w + 24, 182, 70));
            case WAVES -> canvas.fill(depth, joined(fall(w + 14, 170, 60), strand(22, 26)));
            case RINGLETS -> canvas.fill(depth, joined(ring(13, 30, w + 16, -4, 0, 360), strand(28, 34)));
            case BUN -> bun();
            case PONYTAIL ->
                canvas.fill(
                        depth,
                        soft(
                                w - 20, -h * .7, w + 92, -h * .9, w + 54, 70, w + 50, 150, w + 16, 168, w + 34, 60,
                                w - 20, -20));
            case LOCS -> locs(-w - 10, w + 10, 96);
            default -> {}
        }
    }

    private void bun() {
        canvas.fill(colour, oval(0, -h - 22, 40, 36));
        canvas.line(depth, 4, arc(-20, -h - 30, 4, -h - 52, 24, -h - 28));
    }

    private void locs(double from, double to, double length) {
        for (double x = from; x <= to; x += (to - from) / 8) {
            double end = length + Math.cos(x) * 9;
            canvas.line(depth, 23, arc(x, -h * .5, x * 1.25, 0, x * 1.16, end));
        }
    }

    void overShoulders() {
        if (portrait.shape() == Portrait.HairShape.BRAIDS) {
            braid(-1);
            braid(1);
        }
    }

    private void braid(double side) {
        for (int i = 0; i < 9; i++) {
            double y = 40 + i * 22;
            canvas.fill(i % 2 == 0 ? colour : depth, oval(side * (w + 12 + Math.min(i, 4)), y, 19 - i * .7, 16));
        }
        canvas.line(portrait.clothes().colour, 9, arc(side * (w + 6), 226, side * (w + 16), 229, side * (w + 26), 226));
    }

    void front() {
        switch (portrait.shape()) {
            case CROP -> canvas.fill(colour, cap(0, .2));
            case PARTED -> parted();
            case TOUSLED -> tousled();
            case CURLS -> canvas.fill(colour, joined(cap(4, .22), ring(9, 25, w * .92, -h * .36, 190, 350)));
            case CLOUD -> cloud();
            case PIXIE -> pixie();
            case BOB -> swept(h * .72);
            case FRINGE -> fringe();
            case LONG -> middle(120);
            case WAVES -> swept(h * .9);
            case RINGLETS -> ringlets();
            case BUN, PONYTAIL -> tied();
            case BRAIDS -> middle(34);
            case LOCS -> lockedFront();
            case RECEDING -> receding();
            case BALD -> {}
            case BEANIE -> beanie();
            case HEADSCARF -> headscarf();
        }
    }

    /** The hair that lies on the skull, {@code thick} pixels above it, leaving a rounded forehead of {@code share}. */
    private Area cap(double thick, double share) {
        Area skull = new Area(oval(0, -4, w + 9 + thick, h + 9 + thick));
        Area above = both(skull, new Rectangle2D.Double(-300, -300, 600, 300 + h * .08));
        return without(above, oval(0, h * (.5 - share), w * .9, h * (1.22 - share)));
    }

    /** Puffs of hair on a circle around the head, from one angle to another (degrees, clockwise from the right). */
    private Area ring(int puffs, double size, double radius, double y, double from, double to) {
        Area all = to - from == 360 ? new Area(oval(0, y, radius, radius)) : new Area();
        for (int i = 0; i < puffs; i++) {
            double angle = Math.toRadians(from + (to - from) * i / (to - from == 360 ? puffs : puffs - 1));
            all.add(new Area(oval(Math.cos(angle) * radius, y + Math.sin(angle) * radius * .98, size, size)));
        }
        return all;
    }

    /** Hair that falls straight down behind the head to {@code end}. */
    private Area fall(double side, double end, double round) {
        return joined(
                oval(0, -8, side, h + 14), new RoundRectangle2D.Double(-side, -20, 2 * side, end + 20, round, round));
    }

    private Area strand(double size, double step) {
        Area all = new Area();
        for (int i = 0; i < 5; i++) {
            double x = w + 8 + (i % 2) * 10;
            all.add(new Area(oval(x, 10 + i * step, size, size)));
            all.add(new Area(oval(-x, 10 + i * step, size, size)));
        }
        return all;
    }

    private Area skullAbove(double y) {
        return both(oval(0, -4, w + 10, h + 12), new Rectangle2D.Double(-300, -300, 600, 300 + y));
    }

    private void parted() {
        Shape forehead = soft(
                -w * .9, h * .2, -w * .98, -h * .5, -w * .42, -h * .66, w * .5, -h * .62, w * .92, h * .2, 0, h,
                -w * .9, h * .2);
        canvas.fill(colour, without(skullAbove(h * .06), forehead));
        canvas.fill(
                colour,
                soft(
                        -w * .45, -h * .64, -w * .3, -h - 34, w * .5, -h - 18, w * .9, -h * .8, w * .96, -h * .3,
                        w * .5, -h * .6, -w * .45, -h * .64));
    }

    private void tousled() {
        canvas.fill(colour, cap(2, .24));
        double[][] tufts = {{-58, -62}, {-34, -84}, {-4, -94}, {28, -90}, {56, -70}, {-70, -34}, {70, -36}};
        for (double[] tuft : tufts) {
            canvas.fill(colour, oval(tuft[0] * w / 78, tuft[1] * h / 94, 27, 22));
        }
        canvas.line(depth, 4, arc(-28, -h * .82, -10, -h * 1.02, 14, -h * .9));
    }

    private void cloud() {
        canvas.fill(colour, cap(0, .2));
        canvas.line(depth, 4, arc(-w * .9, -h * .7, -w * .7, -h * 1.05, -w * .4, -h * .92));
        canvas.line(depth, 4, arc(-6, -h * 1.2, 16, -h * 1.4, 34, -h * 1.18));
        canvas.line(depth, 4, arc(w * .66, -h * .8, w * .95, -h * .9, w, -h * .6));
    }

    private void pixie() {
        canvas.fill(colour, cap(3, .2));
        canvas.fill(
                colour,
                soft(
                        -w * .7, -h * .86, w * .1, -h - 26, w * .86, -h * .6, w * .5, -h * .34, -w * .2, -h * .46,
                        -w * .62, -h * .42, -w * .92, -h * .12, -w * 1.08, -h * .6, -w * .7, -h * .86));
    }

    /** A side part from which hair sweeps to both sides and ends at {@code end}. */
    private void swept(double end) {
        Shape right = soft(
                -w * .36, -h - 6, w * 1.12, -h - 12, w + 20, -h * .2, w + 30, end * .6, w + 4, end, w * .86, h * .1,
                w * .8, -h * .22, w * .3, -h * .4, -w * .36, -h - 6);
        Shape left = soft(
                -w * .3, -h - 8, -w * .98, -h - 2, -w - 20, -h * .2, -w - 30, end * .6, -w - 4, end, -w * .88, h * .1,
                -w * .84, -h * .2, -w * .6, -h * .42, -w * .3, -h - 8);
        canvas.fill(colour, joined(right, left, skullAbove(-h * .72)));
    }

    private void fringe() {
        Area top = skullAbove(h * .1);
        Shape window = new RoundRectangle2D.Double(-w * .86, -h * .4, w * 1.72, h * 2, 36, 36);
        canvas.fill(colour, without(top, window));
        Shape side = soft(
                w * .84, -h * .5, w + 22, -h * .4, w + 24, h * .3, w + 20, h * .8, w * .92, h * .84, w * .9, h * .3,
                w * .84, -h * .5);
        canvas.fill(colour, side);
        canvas.fill(colour, PortraitPainter.mirrored(side));
        canvas.line(depth, 3, arc(-w * .3, -h * .46, -w * .28, -h * .6, -w * .2, -h * .74));
        canvas.line(depth, 3, arc(w * .26, -h * .46, w * .24, -h * .6, w * .16, -h * .74));
    }

    private void middle(double end) {
        Shape side = soft(
                0, -h - 8, w * .86, -h - 10, w + 18, -h * .2, w + 24, end * .5, w + 8, end, w * .9, h * .2, w * .86,
                -h * .1, w * .56, -h * .5, 0, -h * .78);
        canvas.fill(colour, side);
        canvas.fill(colour, PortraitPainter.mirrored(side));
        canvas.line(depth, 3, arc(0, -h - 4, 0, -h * .9, 0, -h * .8));
    }

    private void ringlets() {
        canvas.fill(colour, cap(8, .2));
        canvas.fill(colour, ring(10, 24, w * .98, -h * .3, 180, 360));
        for (double side : new double[] {-1, 1}) {
            canvas.fill(colour, oval(side * (w + 6), 6, 22, 24));
            canvas.fill(colour, oval(side * (w + 14), 40, 21, 24));
        }
    }

    private void tied() {
        canvas.fill(colour, cap(1, .16));
        canvas.line(depth, 3, arc(-w * .5, -h * .7, -w * .2, -h * .98, 0, -h - 4));
        canvas.line(depth, 3, arc(w * .5, -h * .7, w * .2, -h * .98, 0, -h - 4));
    }

    private void lockedFront() {
        canvas.fill(colour, cap(6, .18));
        for (double x = -w * .7; x <= w * .71; x += w * .28) {
            canvas.line(depth, 3, arc(x * .9, -h * .74, x * .8, -h * .95, x * .5, -h - 8));
        }
    }

    private void receding() {
        Area sides = joined(oval(-w + 2, -h * .24, 17, 34), oval(w - 2, -h * .24, 17, 34));
        canvas.fill(colour, without(sides, oval(0, h * .12, w * .88, h * .7)));
    }

    private void beanie() {
        canvas.fill(colour, without(cap(0, .2), new Rectangle2D.Double(-300, -300, 600, 300 - h * .3)));
        Color wool = darker(portrait.clothes().colour, .12);
        Path2D dome = new Path2D.Double();
        dome.moveTo(-w - 10, -h * .4);
        dome.curveTo(-w - 8, -h * 1.55, w + 8, -h * 1.55, w + 10, -h * .4);
        dome.closePath();
        canvas.fill(wool, dome);
        canvas.fill(lighter(wool, .2), new RoundRectangle2D.Double(-w - 14, -h * .64, 2 * w + 28, 34, 24, 24));
    }

    private void headscarf() {
        Area cloth = joined(
                oval(0, -2, w + 18, h + 18),
                soft(-w - 14, 10, -w - 20, 110, -96, 168, 0, 214, 96, 168, w + 20, 110, w + 14, 10));
        Path2D face = FacePainter.outline(portrait);
        AffineTransform smaller = AffineTransform.getScaleInstance(.93, .9);
        smaller.translate(0, 6);
        canvas.fill(colour, without(cloth, smaller.createTransformedShape(face)));
        canvas.line(depth, 4, arc(-w * .86, h * .66, -20, h + 40, w + 6, h * .9));
        canvas.line(depth, 4, arc(-w * .5, h * 1.1, 0, h + 66, 70, h + 44));
        canvas.line(lighter(colour, .2), 4, arc(-w * .7, -h * .7, 0, -h * 1.22, w * .7, -h * .7));
    }
}
