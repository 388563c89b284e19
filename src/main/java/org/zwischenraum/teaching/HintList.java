package org.zwischenraum.teaching;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.zwischenraum.asks.Ask;
import org.zwischenraum.jobs.HouseClock;
import org.zwischenraum.lexicon.Concept;
import org.zwischenraum.lexicon.Row;
import org.zwischenraum.matching.Understanding;
import org.zwischenraum.members.Member;
import org.zwischenraum.reading.Reader;
import org.zwischenraum.reading.Token;
import org.zwischenraum.suggestions.HelpWanted;
import org.zwischenraum.text.Language;
import org.zwischenraum.vocabulary.Catalogue;
import org.zwischenraum.vocabulary.Vocabulary;

/** The hints as hosts see them: by concept, each with the words that may have misled. */
@Component
class HintList {
    private static final Duration RECENT = Duration.ofDays(60);
    private static final int UNFOUND_SHOWN = 20;
    private static final int WORDS_SHOWN = 4;
    private static final int HEARD_SHOWN = 3;
    private final Hints hints;
    private final HelpWanted wanted;
    private final Vocabulary vocabulary;
    private final HouseClock clock;

    HintList(Hints hints, HelpWanted wanted, Vocabulary vocabulary, HouseClock clock) {
        this.hints = hints;
        this.wanted = wanted;
        this.vocabulary = vocabulary;
        this.clock = clock;
    }

    /** A word or phrasing of a concept that the ask had too. */
    record Suspect(Row row, String item) {}

    /**
     * All hints about one concept.
     *
     * @param concept its id; empty where only words met
     */
    record Group(String concept, String name, List<Hint> hints, List<Suspect> suspects) {}

    /**
     * An ask for which nobody was found.
     *
     * @param heard what it was taken for, the surest first; empty when no word was known
     */
    record Unfound(Ask ask, List<String> heard) {}

    List<Group> groups(Catalogue catalogue, Language language) {
        Map<String, List<Hint>> byConcept = new LinkedHashMap<>();
        hints.open()
                .forEach(hint -> byConcept
                        .computeIfAbsent(hint.concept(), _ -> new ArrayList<>())
                        .add(hint));
        return byConcept.entrySet().stream()
                .map(each -> new Group(
                        each.getKey(),
                        each.getKey().isEmpty() ? "" : catalogue.name(each.getKey(), language),
                        each.getValue(),
                        suspects(each.getKey(), each.getValue(), catalogue)))
                .toList();
    }

    private List<Suspect> suspects(String id, List<Hint> about, Catalogue catalogue) {
        return catalogue.find(id).map(concept -> suspects(concept, about)).orElse(List.of());
    }

    private List<Suspect> suspects(Concept concept, List<Hint> about) {
        Reader reader = vocabulary.understanding().lexicon().reader();
        Set<String> sought = new HashSet<>();
        about.forEach(hint -> hint.sought().forEach(word -> sought.addAll(keys(reader.read(word, Optional.empty())))));
        List<Suspect> suspects = new ArrayList<>();
        concept.rows()
                .forEach((row, items) -> row.language()
                        .ifPresent(language -> items.stream()
                                .filter(item -> keys(reader.readAs(item, language)).stream()
                                        .anyMatch(sought::contains))
                                .forEach(item -> suspects.add(new Suspect(row, item)))));
        return suspects.stream().limit(WORDS_SHOWN).toList();
    }

    private static Set<String> keys(List<Token> tokens) {
        Set<String> keys = new HashSet<>();
        tokens.stream().filter(token -> !token.filler()).forEach(token -> {
            keys.addAll(token.keys());
            keys.addAll(token.parts());
        });
        return keys;
    }

    List<Unfound> unfound(Member me) {
        Set<UUID> putAway = hints.unfoundPutAway();
        Understanding understanding = vocabulary.understanding();
        return wanted.unfound(me, clock.instant().minus(RECENT), UNFOUND_SHOWN + putAway.size()).stream()
                .filter(ask -> !putAway.contains(ask.id()))
                .limit(UNFOUND_SHOWN)
                .map(ask -> new Unfound(ask, heard(ask, understanding, me.language())))
                .toList();
    }

    private static List<String> heard(Ask ask, Understanding understanding, Language language) {
        return Trials.heard(ask.text(), understanding, language).stream()
                .filter(heard -> heard.surety() != Trials.Surety.PERHAPS)
                .limit(HEARD_SHOWN)
                .map(Trials.Heard::name)
                .toList();
    }
}
