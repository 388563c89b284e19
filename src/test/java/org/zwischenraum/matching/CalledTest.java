package org.zwischenraum.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.zwischenraum.lexicon.Concept;
import org.zwischenraum.lexicon.Kind;
import org.zwischenraum.lexicon.Lexicon;
import org.zwischenraum.lexicon.LexiconFile;
import org.zwischenraum.reasons.Reason;
import org.zwischenraum.text.Language;

class CalledTest {
    private static final Understanding UNDERSTANDING = Understanding.of(Lexicon.of(Stream.concat(
                    LexiconFile.shipped().stream(),
                    Stream.of(
                            imported("esco-occupation-1", "Gatterführer", "sawmill operator"),
                            imported("esco-occupation-2", "Heizwerksführer", "boiler operator")))
            .toList()));

    private final Candidate sawyer = TestPeople.person("sam | en | TU | o: sawmill operator");
    private final Candidate stoker = TestPeople.person("bo | en | TU | o: boiler operator");

    private static Concept imported(String id, String german, String english) {
        Map<Language, List<String>> names = Map.of(Language.DE, List.of(german), Language.EN, List.of(english));
        return new Concept(id, Kind.TRADE, names, Map.of(), Map.of(), Map.of(), List.of(), List.of(), List.of());
    }

    private List<UUID> order(String ask, Understanding understanding) {
        return Matchmaker.rank(Seeking.of(ask), Pool.of(List.of(stoker, sawyer), understanding), 2).stream()
                .map(Matchmaker.Ranked::candidate)
                .toList();
    }

    @Test
    void aTitleIsFoundByItsNameInAnotherLanguage() {
        assertThat(order("Gatterführerin", UNDERSTANDING)).startsWith(sawyer.id());
        assertThat(order("Heizwerksführer/Heizwerksführerin", UNDERSTANDING)).startsWith(stoker.id());
    }

    @Test
    void whatIsFoundByANameIsQuotedAsItIsWritten() {
        Seeking ask = Seeking.of("Gatterführer");
        Pool pool = Pool.of(List.of(stoker, sawyer), UNDERSTANDING);
        List<Match> matches = Matchmaker.suggest(ask, pool, Sight.ofEverything(), Rules.usual());
        assertThat(matches).isNotEmpty();
        assertThat(matches.getFirst().candidate()).isEqualTo(sawyer.id());
        assertThat(matches.getFirst().reasons())
                .first()
                .isInstanceOfSatisfying(
                        Reason.OfferFits.class,
                        fits -> assertThat(new Evidence(ask, sawyer, UNDERSTANDING).faults(fits))
                                .isEmpty());
    }

    @Test
    void withoutTheImportTheNameLeadsToNobodySurely() {
        Pool pool = Pool.of(List.of(stoker, sawyer), Understanding.shipped());
        assertThat(Matchmaker.suggest(Seeking.of("Gatterführer"), pool, Sight.ofEverything(), Rules.usual()))
                .isEmpty();
    }
}
