package org.zwischenraum.esco;

import java.sql.Timestamp;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zwischenraum.audit.Audit;
import org.zwischenraum.community.Credit;
import org.zwischenraum.jobs.HouseClock;
import org.zwischenraum.lexicon.Concept;
import org.zwischenraum.vocabulary.Source;
import org.zwischenraum.vocabulary.Vocabulary;
import org.zwischenraum.web.Ids;

/** The classification of this house, if it has one. */
@Component
class Imported implements Source, Credit {
    private record Read(UUID id, List<Concept> concepts) {}

    private final JdbcClient sql;
    private final Vocabulary vocabulary;
    private final Audit audit;
    private final HouseClock clock;
    private volatile @Nullable Read last;

    Imported(JdbcClient sql, Vocabulary vocabulary, Audit audit, HouseClock clock) {
        this.sql = sql;
        this.vocabulary = vocabulary;
        this.audit = audit;
        this.clock = clock;
    }

    /** Takes the place of what was imported before. */
    @Transactional
    public void keep(Bundle bundle, Classification read) {
        sql.sql("""
                        insert into esco_import (id, files, concepts, names, imported_at)
                        values (:id, :files, :concepts, :names, :now)
                        on conflict (single) do update set id = excluded.id, files = excluded.files,
                            concepts = excluded.concepts, names = excluded.names, imported_at = excluded.imported_at
                        """)
                .param("id", Ids.next())
                .param("files", bundle.packed())
                .param("concepts", read.concepts().size())
                .param("names", read.names())
                .param("now", Timestamp.from(clock.instant()))
                .update();
        audit.note(
                null,
                "esco.log.imported",
                "",
                Map.of("concepts", String.valueOf(read.concepts().size())));
        vocabulary.changed();
    }

    /** Whether there was something to remove. */
    @Transactional
    public boolean remove() {
        if (sql.sql("delete from esco_import").update() == 0) return false;
        audit.note(null, "esco.log.removed", "", Map.of());
        vocabulary.changed();
        return true;
    }

    @Override
    public List<Concept> concepts() {
        return id().map(this::read).orElse(List.of());
    }

    /** Reading takes seconds, and hosts change words more often than operators import. */
    private List<Concept> read(UUID id) {
        Read before = last;
        if (before != null && before.id().equals(id)) return before.concepts();
        List<Concept> concepts = sql.sql("select files from esco_import where id = :id")
                .param("id", id)
                .query((row, number) -> row.getBytes("files"))
                .optional()
                .map(files ->
                        Classification.read(Bundle.unpacked(files).files()).concepts())
                .orElse(List.of());
        last = new Read(id, concepts);
        return concepts;
    }

    private Optional<UUID> id() {
        return sql.sql("select id from esco_import").query(Ids::first).optional();
    }

    @Override
    public Optional<String> sentence() {
        return id().map(_ -> "esco.credit");
    }
}
