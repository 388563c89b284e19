package org.zwischenraum.vocabulary;

import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.zwischenraum.lexicon.Amendment;
import org.zwischenraum.lexicon.Concept;
import org.zwischenraum.lexicon.Dictionary;
import org.zwischenraum.lexicon.Lexicon;
import org.zwischenraum.lexicon.LexiconFile;
import org.zwischenraum.matching.Understanding;
import org.zwischenraum.web.Ids;

/** Which edition is in force, and how it is made. */
@Component
class Editions {
    private static final UUID FIRST = new UUID(0, 0);
    private final JdbcClient sql;
    private final Entries entries;
    private final ObjectProvider<Source> sources;
    private final ObjectProvider<Dictionary> dictionary;

    Editions(JdbcClient sql, Entries entries, ObjectProvider<Source> sources, ObjectProvider<Dictionary> dictionary) {
        this.sql = sql;
        this.entries = entries;
        this.sources = sources;
        this.dictionary = dictionary;
    }

    /** The one in force. */
    UUID newest() {
        return sql.sql("select id from vocabulary_edition")
                .query(Ids::first)
                .optional()
                .orElse(FIRST);
    }

    /** From now on another one is; whoever renews at the same time waits for the other's commit. */
    UUID renew() {
        UUID next = Ids.next();
        sql.sql("insert into vocabulary_edition (id) values (:id) on conflict (single) do update set id = excluded.id")
                .param("id", next)
                .update();
        return next;
    }

    /** Takes seconds. Read number first: what is committed meanwhile is read too, and then once more. */
    Edition make() {
        UUID id = newest();
        List<Amendment> imported = imported();
        List<Amendment> own = entries.amendments();
        List<Concept> given = Amendment.applied(LexiconFile.shipped(), imported);
        boolean isUnchanged = imported.isEmpty() && own.isEmpty();
        Understanding understanding = isUnchanged ? Understanding.shipped() : understanding(given, own);
        return new Edition(id, given, understanding.with(dictionary.getIfAvailable(() -> Dictionary.NONE)));
    }

    private List<Amendment> imported() {
        return sources.orderedStream()
                .flatMap(source -> source.concepts().stream())
                .map(Amendment::adding)
                .toList();
    }

    private static Understanding understanding(List<Concept> given, List<Amendment> own) {
        return Understanding.of(Lexicon.of(Amendment.applied(given, own)));
    }
}
