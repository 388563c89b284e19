package org.zwischenraum.e5;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import org.junit.jupiter.api.Test;

class PiecesTest {
    private static final String TOKENIZER =
            """
            {"added_tokens":[{"id":1}],"model":{"type":"WordPiece","vocab":{"[UNK]":1,"[CLS]":2,"[SEP]":3,"web":4,"##site":5,\
            "cafe":6,"'":7,"s":8,"\\"":9,"\\u00df":10}}}""";

    private final Pieces pieces = Pieces.of(TOKENIZER);

    @Test
    void unknownWordsAreTakenApartFromTheirBeginning() {
        assertArrayEquals(new long[] {2, 4, 5, 3}, pieces.numbers("Website"));
    }

    @Test
    void accentsAndCapitalsMakeNoDifference() {
        assertArrayEquals(new long[] {2, 6, 3}, pieces.numbers("CAFÉ"));
    }

    @Test
    void signsStandForThemselves() {
        assertArrayEquals(new long[] {2, 6, 7, 8, 9, 3}, pieces.numbers("cafe's\""));
    }

    @Test
    void whatHasNoPiecesIsUnknown() {
        assertArrayEquals(new long[] {2, 1, 10, 3}, pieces.numbers("webx ß"));
    }

    @Test
    void aLongTextIsCut() {
        long[] found = pieces.numbers("web ".repeat(1_000));
        assertArrayEquals(new long[] {128, 3}, new long[] {found.length, found[found.length - 1]});
    }
}
