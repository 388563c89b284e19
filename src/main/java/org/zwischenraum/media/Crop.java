package org.zwischenraum.media;

/**
 * The square that somebody chose of a picture, as it stands upright.
 *
 * @param x its left edge, as a part of the picture's width: 0 to 1
 * @param y its upper edge, as a part of the picture's height: 0 to 1
 * @param size its side, as a part of the picture's shorter side: 0 to 1
 */
public record Crop(double x, double y, double size) {
    private static final double SMALLEST = 0.05;

    /** Whatever a browser sends becomes a square inside the picture. */
    public Crop {
        x = within(x, 0);
        y = within(y, 0);
        size = within(size, SMALLEST);
    }

    private static double within(double value, double least) {
        return Double.isNaN(value) ? least : Math.clamp(value, least, 1);
    }

    /** The largest square, from the middle. */
    public static Crop middle(int width, int height) {
        double side = Math.min(width, height);
        return new Crop((width - side) / 2 / width, (height - side) / 2 / height, 1);
    }

    /** The square in pixels, moved inwards where it stands over the edge. */
    Square in(int width, int height) {
        int side = Math.max(1, (int) Math.round(size * Math.min(width, height)));
        int left = (int) Math.min(Math.round(x * width), width - side);
        int top = (int) Math.min(Math.round(y * height), height - side);
        return new Square(left, top, side);
    }

    /** A square in pixels. */
    record Square(int left, int top, int side) {}
}
