package org.zwischenraum.teaching;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.zwischenraum.lexicon.Concept;
import org.zwischenraum.lexicon.Row;
import org.zwischenraum.members.Member;
import org.zwischenraum.text.Language;
import org.zwischenraum.vocabulary.Catalogue;
import org.zwischenraum.vocabulary.Entry;
import org.zwischenraum.vocabulary.HouseWords;
import org.zwischenraum.vocabulary.Vocabulary;
import org.zwischenraum.web.NotThere;

/** What the page of a concept shows. */
@Component
class ConceptPages {
    private static final int FOUND = 12;
    private static final int HELPS_WITH = 40;
    private final Vocabulary vocabulary;
    private final HouseWords words;

    ConceptPages(Vocabulary vocabulary, HouseWords words) {
        this.vocabulary = vocabulary;
        this.words = words;
    }

    /**
     * One word or link of the concept.
     *
     * @param at the concept that keeps it: another one where the link leads here
     * @param item a word, or the id of a concept
     * @param text what to show
     * @param own what hosts have changed about it; empty when it came with the lexicon
     */
    record Item(String at, Row row, String item, String text, Optional<Entry> own) {
        boolean isOff() {
            return own.isPresent() && !own.get().isAdded();
        }

        boolean isLink() {
            return row.isLink();
        }
    }

    /** What stands in the fields for new words. */
    record Typed(Optional<Language> language, String names, String says) {
        static final Typed NOTHING = new Typed(Optional.empty(), "", "");
    }

    /**
     * The page.
     *
     * @param query what the host looks for to tie it
     * @param found what was found for it, without what is tied so already
     */
    record Shown(
            Concept concept,
            boolean isOwn,
            boolean isChanged,
            Map<Row, List<Item>> words,
            Map<Tie, List<Item>> ties,
            Tie tie,
            String query,
            List<Concept> found,
            Typed typed) {
        /** The same, with what was typed and could not be taken. */
        Shown with(Typed again) {
            return new Shown(concept, isOwn, isChanged, words, ties, tie, query, found, again);
        }

        String path() {
            return Paths.concept(concept.id());
        }

        List<Item> items(Row row) {
            return words.getOrDefault(row, List.of());
        }

        List<Item> items(Tie one) {
            return ties.getOrDefault(one, List.of());
        }

        boolean isEmptyIn(Language language) {
            return Stream.of(Row.names(language), Row.says(language), Row.around(language))
                    .allMatch(row -> items(row).isEmpty());
        }
    }

    Shown of(String id, Tie tie, String query, Member me) {
        Catalogue catalogue = vocabulary.catalogue();
        Concept concept = catalogue.find(id).orElseThrow(NotThere::new);
        List<Entry> own = words.of(id);
        Map<Row, List<Item>> items = new EnumMap<>(Row.class);
        for (Row row : Row.values()) items.put(row, items(concept, row, own, catalogue, me.language()));
        Map<Tie, List<Item>> ties = ties(concept, items, catalogue, me.language());
        List<Concept> found = catalogue.search(query, me.language(), FOUND).stream()
                .filter(other -> !other.id().equals(id))
                .filter(other -> ties.getOrDefault(tie, List.of()).stream()
                        .noneMatch(item ->
                                item.at().equals(other.id()) || item.item().equals(other.id())))
                .toList();
        return new Shown(concept, catalogue.isOwn(id), !own.isEmpty(), items, ties, tie, query, found, Typed.NOTHING);
    }

    /** What counts, in its order, then what is switched off; names that an own concept only borrows are left out. */
    private static List<Item> items(Concept concept, Row row, List<Entry> own, Catalogue catalogue, Language language) {
        boolean isOwn = catalogue.isOwn(concept.id());
        Stream<String> counting = concept.items(row).stream()
                .filter(item -> !isOwn || entry(own, row, item).isPresent());
        Stream<String> off = own.stream()
                .filter(entry -> entry.row() == row && !entry.isAdded())
                .map(Entry::item);
        return Stream.concat(counting, off)
                .distinct()
                .map(item -> new Item(
                        concept.id(),
                        row,
                        item,
                        row.isLink() ? catalogue.name(item, language) : item,
                        entry(own, row, item)))
                .toList();
    }

    private static Optional<Entry> entry(List<Entry> own, Row row, String item) {
        return own.stream()
                .filter(entry -> entry.row() == row && entry.item().equals(item))
                .findFirst();
    }

    private Map<Tie, List<Item>> ties(
            Concept concept, Map<Row, List<Item>> items, Catalogue catalogue, Language language) {
        Map<Tie, List<Item>> ties = new EnumMap<>(Tie.class);
        for (Tie tie : Tie.values())
            ties.put(
                    tie,
                    tie == Tie.HELPS_WITH
                            ? helpsWith(concept.id(), catalogue, language)
                            : items.getOrDefault(tie.row(), List.of()));
        return ties;
    }

    private List<Item> helpsWith(String id, Catalogue catalogue, Language language) {
        return catalogue.concepts().stream()
                .filter(other -> other.helpedBy().contains(id))
                .limit(HELPS_WITH)
                .map(other -> new Item(
                        other.id(),
                        Row.HELPED_BY,
                        id,
                        other.name(language),
                        entry(words.of(other.id()), Row.HELPED_BY, id)))
                .toList();
    }
}
