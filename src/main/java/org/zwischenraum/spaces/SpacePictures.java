package org.zwischenraum.spaces;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zwischenraum.media.Files;
import org.zwischenraum.media.MayRead;
import org.zwischenraum.media.Pictures;
import org.zwischenraum.media.Upload;
import org.zwischenraum.web.Conflict;
import org.zwischenraum.web.Ids;
import org.zwischenraum.web.Standing;
import org.zwischenraum.web.Viewer;

/** The pictures of the spaces, the oldest first. */
@Component
class SpacePictures implements MayRead {
    private static final String OWNER = "spaces";
    private static final int MOST = 12;
    private final JdbcClient sql;
    private final Pictures pictures;
    private final Files files;
    private final Spaces spaces;

    SpacePictures(JdbcClient sql, Pictures pictures, Files files, Spaces spaces) {
        this.sql = sql;
        this.pictures = pictures;
        this.files = files;
        this.spaces = spaces;
    }

    @Override
    public String owner() {
        return OWNER;
    }

    /** Whoever may come in may see what it looks like. */
    @Override
    public boolean mayRead(Viewer viewer, UUID space) {
        return viewer.standing().reaches(Standing.FRIEND) && spaces.find(space).isPresent();
    }

    List<SpacePicture> of(Space space) {
        return sql.sql("select file_id, words from space_picture where space_id = :space order by file_id")
                .param("space", space.id())
                .query((row, number) -> new SpacePicture(Ids.first(row, number), row.getString(2)))
                .list();
    }

    @Transactional
    void add(Space space, Upload upload, String words) {
        if (of(space).size() >= MOST) throw new Conflict("spaces.conflict.pictures", space.path() + "/pictures");
        UUID file = pictures.keep(OWNER, space.id(), upload).id();
        sql.sql("insert into space_picture (file_id, space_id, words) values (:file, :space, :words)")
                .param("file", file)
                .param("space", space.id())
                .param("words", words)
                .update();
    }

    @Transactional
    void remove(Space space, UUID file) {
        int removed = sql.sql("delete from space_picture where file_id = :file and space_id = :space")
                .param("file", file)
                .param("space", space.id())
                .update();
        if (removed == 1) files.remove(file);
    }
}
