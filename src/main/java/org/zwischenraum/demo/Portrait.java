package org.zwischenraum.demo;

import java.awt.Color;

/**
 * How a person of the cast is drawn: a few choices, each from a short list, as they stand in {@code cast.json}.
 * Beard, glasses and detail may be left out there and are then {@code NONE}.
 */
public record Portrait(
        Skin skin,
        Dye hair,
        HairShape shape,
        Face face,
        Cloth clothes,
        Cut cut,
        Wall background,
        Beard beard,
        Glasses glasses,
        Detail detail) {

    public Portrait {
        beard = beard == null ? Beard.NONE : beard;
        glasses = glasses == null ? Glasses.NONE : glasses;
        detail = detail == null ? Detail.NONE : detail;
    }

    /** The colour of the skin. */
    public enum Skin {
        PORCELAIN(0xF7DCC8),
        ROSE(0xF3CDB5),
        SAND(0xE9BE9A),
        HONEY(0xD9A679),
        CARAMEL(0xB97F55),
        CHESTNUT(0x97633F),
        UMBER(0x7B4F38);

        final Color colour;

        Skin(int rgb) {
            colour = new Color(rgb);
        }
    }

    /** The colour of hair, beard and brows, or of a cloth worn on the head. */
    public enum Dye {
        BLACK(0x2B2523),
        ESPRESSO(0x43302A),
        BROWN(0x6A4A36),
        CHESTNUT(0x84502F),
        COPPER(0xB8613A),
        BLOND(0xD3A960),
        STRAW(0xE2C58A),
        GREY(0x8E8C88),
        SILVER(0xBDBBB6),
        WHITE(0xEDE9E1),
        PLUM(0x6E3F5C),
        TEAL(0x2F7A78),
        CLAY(0xA8482A);

        final Color colour;

        Dye(int rgb) {
            colour = new Color(rgb);
        }
    }

    /** How the hair is worn, or what is worn instead. */
    public enum HairShape {
        CROP,
        PARTED,
        TOUSLED,
        CURLS,
        CLOUD,
        PIXIE,
        BOB,
        FRINGE,
        LONG,
        WAVES,
        RINGLETS,
        BUN,
        PONYTAIL,
        BRAIDS,
        LOCS,
        RECEDING,
        BALD,
        BEANIE,
        HEADSCARF
    }

    /** The outline of the face: half its width, half its height in pixels, and how square the jaw is (0 to 1). */
    public enum Face {
        ROUND(84, 90, .62),
        OVAL(76, 95, .48),
        LONG(72, 102, .52),
        BROAD(86, 95, .74);

        final double halfWidth;
        final double halfHeight;
        final double jaw;

        Face(double halfWidth, double halfHeight, double jaw) {
            this.halfWidth = halfWidth;
            this.halfHeight = halfHeight;
            this.jaw = jaw;
        }
    }

    /** The colour of the clothes. */
    public enum Cloth {
        CLAY(0xB9583A),
        SEA(0x1F7376),
        TEAL(0x3B9A98),
        MOSS(0x66803F),
        AMBER(0xD9A441),
        LILAC(0x9485BE),
        ROSE(0xD18484),
        INK(0x38414C),
        SAND(0xC9AF88),
        SKY(0x78A9C6);

        final Color colour;

        Cloth(int rgb) {
            colour = new Color(rgb);
        }
    }

    /** The cut of the clothes at the neck. */
    public enum Cut {
        CREW,
        COLLAR,
        ROLL,
        VEE,
        HOOD,
        CARDIGAN
    }

    /** The colour behind the person. */
    public enum Wall {
        CLAY(0xF3C9B3),
        SEA(0xBFE0DC),
        MOSS(0xD5E4BF),
        AMBER(0xF6DDA6),
        LILAC(0xD9D2EC),
        SAND(0xEADFCB);

        final Color colour;

        Wall(int rgb) {
            colour = new Color(rgb);
        }
    }

    /** What grows on the chin. */
    public enum Beard {
        NONE,
        STUBBLE,
        FULL,
        MOUSTACHE,
        GOATEE
    }

    /** What is worn on the nose. */
    public enum Glasses {
        NONE,
        ROUND,
        SQUARE,
        THIN
    }

    /** One small thing by which one is recognised. */
    public enum Detail {
        NONE,
        FRECKLES,
        HOOPS,
        STUDS,
        PENCIL,
        HEADPHONES
    }
}
