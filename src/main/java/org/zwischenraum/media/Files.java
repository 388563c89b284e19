package org.zwischenraum.media;

import java.io.IOException;
import java.io.InputStream;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zwischenraum.jobs.HouseClock;
import org.zwischenraum.web.Ids;

/** The files that the house keeps. What is kept lies safely on the disk before the caller's transaction commits. */
@Component
public class Files {
    private static final Pattern UNFIT = Pattern.compile("[^\\p{L}\\p{N} ._()+-]");
    private static final int LONGEST_NAME = 100;

    private final JdbcClient sql;
    private final Shelf shelf;
    private final Darkroom darkroom;
    private final HouseClock clock;

    Files(JdbcClient sql, Shelf shelf, Darkroom darkroom, HouseClock clock) {
        this.sql = sql;
        this.shelf = shelf;
        this.darkroom = darkroom;
        this.clock = clock;
    }

    /**
     * Keeps a file for a thing of a module; a picture is drawn anew.
     *
     * @throws Refused when it is nothing that the house takes
     */
    @Transactional
    public StoredFile keep(String owner, UUID ownerId, Upload upload) {
        var kind = upload.kind();
        return kind.isPicture()
                ? put(owner, ownerId, upload.name(), darkroom.develop(upload))
                : put(owner, ownerId, upload.name(), new Print(kind, upload.content()));
    }

    /** Keeps what has already been drawn anew. */
    StoredFile put(String owner, UUID ownerId, String name, Print print) {
        var id = Ids.next();
        var file = new StoredFile(
                id, owner, ownerId, print.kind(), named(name, print.kind()), print.content().length, print.sha256());
        shelf.put(id, print.content());
        insert(file);
        return file;
    }

    private void insert(StoredFile file) {
        sql.sql("""
                        insert into stored_file (id, owner, owner_id, kind, name, size, sha256, kept_at)
                        values (:id, :owner, :ownerId, :kind, :name, :size, :sha256, :now)
                        """)
                .param("id", file.id())
                .param("owner", file.owner())
                .param("ownerId", file.ownerId())
                .param("kind", file.kind().name())
                .param("name", file.name())
                .param("size", file.size())
                .param("sha256", file.sha256())
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    /** The file with this id, whoever may read it. */
    public Optional<StoredFile> find(UUID id) {
        return sql.sql("select id, owner, owner_id, kind, name, size, sha256 from stored_file where id = :id")
                .param("id", id)
                .query(new SimplePropertyRowMapper<>(StoredFile.class))
                .optional();
    }

    /** The content of a file that the house keeps, whoever may read it. */
    public InputStream open(UUID id) throws IOException {
        return java.nio.file.Files.newInputStream(shelf.place(id));
    }

    /** The files of a thing, the oldest first. */
    public List<StoredFile> of(String owner, UUID ownerId) {
        return sql.sql("""
                        select id, owner, owner_id, kind, name, size, sha256 from stored_file
                        where owner = :owner and owner_id = :ownerId order by kept_at, id
                        """)
                .param("owner", owner)
                .param("ownerId", ownerId)
                .query(new SimplePropertyRowMapper<>(StoredFile.class))
                .list();
    }

    /** Lets go of a file; its content is cleared away later. */
    @Transactional
    public void remove(UUID id) {
        sql.sql("delete from stored_file where id = :id").param("id", id).update();
    }

    /** Lets go of all files of a thing. */
    @Transactional
    public void removeAllOf(String owner, UUID ownerId) {
        sql.sql("delete from stored_file where owner = :owner and owner_id = :ownerId")
                .param("owner", owner)
                .param("ownerId", ownerId)
                .update();
    }

    private static String named(String name, Kind kind) {
        var last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        var dot = last.lastIndexOf('.');
        var stem = UNFIT.matcher(dot > 0 ? last.substring(0, dot) : last)
                .replaceAll("")
                .strip();
        var shorter = stem.length() > LONGEST_NAME ? stem.substring(0, LONGEST_NAME) : stem;
        return (shorter.isBlank() ? "file" : shorter) + "." + kind.ending();
    }
}
