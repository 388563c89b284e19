package org.zwischenraum.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import org.zwischenraum.house.House;
import org.zwischenraum.house.HouseTest;
import org.zwischenraum.matching.Understanding;
import org.zwischenraum.text.Language;

/** Which words are in force. */
@HouseTest
class VocabularyTest {
    @Autowired
    House house;

    @Autowired
    Vocabulary vocabulary;

    @Autowired
    Editions editions;

    @Autowired
    TransactionTemplate transaction;

    @BeforeEach
    void found() {
        house.found();
    }

    @Test
    void aHouseThatHasChangedNothingUnderstandsByTheShippedLexicon() {
        assertThat(vocabulary.settled()).isSameAs(Understanding.shipped());
        assertThat(vocabulary.understanding()).isSameAs(Understanding.shipped());
    }

    @Test
    void whatIsWrittenCountsAfterItsCommit() {
        Understanding before = vocabulary.settled();
        transaction.executeWithoutResult(_ -> {
            nameTheCellar();
            vocabulary.changed();
        });
        assertThat(before.name("house-cellar", Language.DE)).isEmpty();
        assertThat(vocabulary.settled().name("house-cellar", Language.DE)).contains("Keller");
        assertThat(vocabulary.understanding()).isSameAs(vocabulary.settled());
    }

    @Test
    void whatAnotherNodeWroteIsNoticedWithoutBeingTold() {
        vocabulary.settled();
        transaction.executeWithoutResult(_ -> {
            nameTheCellar();
            editions.renew();
        });
        long begun = System.nanoTime();
        while (vocabulary.understanding().name("house-cellar", Language.DE).isEmpty()) {
            assertThat(System.nanoTime() - begun).isLessThan(60_000_000_000L);
            Thread.onSpinWait();
        }
    }

    private void nameTheCellar() {
        house.sql().sql("""
                insert into vocabulary_concept values ('house-cellar', 'THING', now());
                insert into vocabulary_entry values ('00000000-0000-7000-8000-000000000001', 'house-cellar', 'DE', 'Keller', 'ADDED', now())
                """).update();
    }
}
