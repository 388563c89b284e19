package org.zwischenraum.live;

import java.util.Collection;

/** Pieces for one reader, in one message: as a JSON array, in UTF-8. */
record Strokes(byte[] json) implements Saying {
    static Strokes of(Collection<byte[]> pieces) {
        byte[] all =
                new byte[pieces.stream().mapToInt(piece -> piece.length + 1).sum() + 1];
        int at = 0;
        for (byte[] piece : pieces) {
            all[at] = (byte) (at == 0 ? '[' : ',');
            System.arraycopy(piece, 0, all, at + 1, piece.length);
            at += piece.length + 1;
        }
        all[at] = ']';
        return new Strokes(all);
    }
}
