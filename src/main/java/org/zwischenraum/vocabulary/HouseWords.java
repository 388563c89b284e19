package org.zwischenraum.vocabulary;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zwischenraum.audit.Audit;
import org.zwischenraum.lexicon.Amendment;
import org.zwischenraum.lexicon.Concept;
import org.zwischenraum.lexicon.Kind;
import org.zwischenraum.lexicon.Row;
import org.zwischenraum.web.Invalid;
import org.zwischenraum.web.NotThere;

/** The house's own words and links; each change counts for everybody, and stands in the audit log. */
@Component
public class HouseWords {
    private static final int AT_MOST = 5_000;
    private final Entries entries;
    private final Vocabulary vocabulary;
    private final Audit audit;

    HouseWords(Entries entries, Vocabulary vocabulary, Audit audit) {
        this.entries = entries;
        this.vocabulary = vocabulary;
        this.audit = audit;
    }

    /** All that the house has changed. */
    public List<Amendment> all() {
        return entries.amendments();
    }

    /** What it has changed about one concept. */
    public List<Entry> of(String concept) {
        return entries.of(concept);
    }

    public Optional<Entry> find(UUID entry) {
        return entries.find(entry);
    }

    /**
     * Adds words or links to a concept; what is there already stays as it is.
     *
     * @throws Invalid when there is nothing in it, or something that can be no word or link
     */
    @Transactional
    public void add(String concept, Map<Row, List<String>> rows, UUID host) {
        Catalogue catalogue = vocabulary.catalogue();
        Concept found = catalogue.find(concept).orElseThrow(NotThere::new);
        WordRules.check(found, rows, catalogue);
        put(found, rows, Entry.Effect.ADDED, host);
    }

    /** This word or link does not count here; one that the house has added is taken away again. */
    @Transactional
    public void switchOff(String concept, Row row, String item, UUID host) {
        Catalogue catalogue = vocabulary.catalogue();
        Concept found = catalogue.find(concept).orElseThrow(NotThere::new);
        if (!found.items(row).contains(item)) return;
        Optional<Entry> own = entries.of(concept).stream()
                .filter(entry ->
                        entry.isAdded() && entry.row() == row && entry.item().equals(item))
                .findFirst();
        if (own.isPresent()) takeBack(own.get(), host);
        else put(found, Map.of(row, List.of(item)), Entry.Effect.OFF, host);
    }

    /** Undoes one change; a second time changes nothing. */
    @Transactional
    public void takeBack(Entry entry, UUID host) {
        if (!entries.remove(entry.id())) return;
        if (!vocabulary.catalogue().isOwn(entry.concept())) entries.removeIfEmpty(entry.concept());
        changed("vocabulary.log.takenBack", entry.concept(), host);
    }

    /** Makes a concept of the house; sent twice with the same id it is made once. */
    @Transactional
    public void make(String id, Kind kind, Map<Row, List<String>> rows, UUID host) {
        Catalogue catalogue = vocabulary.catalogue();
        if (catalogue.find(id).isPresent()) return;
        Concept concept = Concept.of(id, kind, rows);
        WordRules.check(concept, rows, catalogue);
        put(concept, rows, Entry.Effect.ADDED, host);
    }

    /** Removes a concept of the house, or all that the house has changed about one that was given to it. */
    @Transactional
    public void remove(String concept, UUID host) {
        Catalogue catalogue = vocabulary.catalogue();
        if (catalogue.find(concept).isEmpty()) return;
        boolean isOwn = catalogue.isOwn(concept);
        if (entries.removeConcept(concept, isOwn)) changed("vocabulary.log.removed", concept, host);
    }

    /** Takes a whole file; what it says comes to what is there. Links to nowhere are left out. */
    @Transactional
    public void take(List<Amendment> file, UUID host) {
        Catalogue after = vocabulary.catalogue().with(file);
        for (Amendment one : file) {
            WordRules.checkId(one.id());
            WordRules.checkWords(one.adds().rows());
            WordRules.checkWords(one.drops().rows());
            keep(one.adds(), after.withoutLooseLinks(one.adds()), Entry.Effect.ADDED);
            keep(one.drops(), one.drops().rows(), Entry.Effect.OFF);
        }
        changed("vocabulary.log.imported", "", host);
    }

    private void put(Concept concept, Map<Row, List<String>> rows, Entry.Effect effect, UUID host) {
        if (!keep(concept, rows, effect)) return;
        String action = effect == Entry.Effect.ADDED ? "vocabulary.log.added" : "vocabulary.log.switchedOff";
        changed(action, concept.id(), host);
    }

    private boolean keep(Concept concept, Map<Row, List<String>> rows, Entry.Effect effect) {
        if (entries.count() > AT_MOST) throw new Invalid("words", "vocabulary.problem.many", "most", AT_MOST);
        entries.begin(concept.id(), concept.kind());
        boolean isNew = false;
        for (Map.Entry<Row, List<String>> row : rows.entrySet())
            for (String item : row.getValue()) isNew |= entries.put(concept.id(), row.getKey(), item, effect);
        return isNew;
    }

    private void changed(String action, String concept, UUID host) {
        audit.note(host, action, concept, Map.of("concept", concept));
        vocabulary.changed();
    }
}
