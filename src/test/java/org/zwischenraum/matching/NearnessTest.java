package org.zwischenraum.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.zwischenraum.reasons.LineKind;
import org.zwischenraum.sentences.SentenceModel;
import org.zwischenraum.sentences.Sentences;

class NearnessTest {
    private static final Candidate LEA = person("lea", "Web design for shops and the people in them");
    private static final Candidate IDA = person("ida", "Web pages that load in a blink");
    private static final Candidate OLE = person("ole", "Webseiten, schnell gebaut");

    /** Finds near whatever it was made for, and reads only what it is given. */
    private record Fond(String of) implements SentenceModel {
        @Override
        public String name() {
            return "fond of " + of;
        }

        @Override
        public double usual() {
            return 0;
        }

        @Override
        public float[] asked(String english) {
            return new float[] {1, 0};
        }

        @Override
        public float[] offered(String english) {
            return english.contains(of) ? new float[] {1, 0} : new float[] {0, 1};
        }
    }

    private static Candidate person(String name, String line) {
        return new Candidate(
                TestPeople.id(name), List.of(new Line(name + "/0", LineKind.OFFER, line)), Set.of(), Set.of());
    }

    private static UUID first(String ask, Optional<SentenceModel> model) {
        Understanding understanding = Understanding.shipped().by(model.map(Sentences::of));
        Pool pool = Pool.of(List.of(LEA, IDA, OLE), understanding);
        return Matchmaker.rank(Seeking.of(ask), pool, 3).getFirst().candidate();
    }

    @Test
    void aPhraseIsAnsweredByWhoSaysTheLikeInOtherWords() {
        assertThat(first("the web design", Optional.empty())).isEqualTo(LEA.id());
        assertThat(first("the web design", Optional.of(new Fond("blink")))).isEqualTo(IDA.id());
    }

    @Test
    void whatIsNotEnglishComesWithEnglishNames() {
        assertThat(first("the web design", Optional.of(new Fond("Webseiten, schnell gebaut ("))))
                .isEqualTo(OLE.id());
    }

    @Test
    void aStoryIsLeftToTheLexicon() {
        String story = "I would like to have a new web design for the shop of my sister and her friends";
        assertThat(first(story, Optional.of(new Fond("blink")))).isEqualTo(first(story, Optional.empty()));
    }

    @Test
    void otherLanguagesAreLeftToTheLexicon() {
        String german = "Ich suche das Webdesign für den Laden";
        assertThat(first(german, Optional.of(new Fond("blink")))).isEqualTo(first(german, Optional.empty()));
    }
}
