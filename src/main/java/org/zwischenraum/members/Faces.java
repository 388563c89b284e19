package org.zwischenraum.members;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zwischenraum.media.Crop;
import org.zwischenraum.media.Files;
import org.zwischenraum.media.MayRead;
import org.zwischenraum.media.Pattern;
import org.zwischenraum.media.Pictures;
import org.zwischenraum.media.Portrait;
import org.zwischenraum.media.StoredFile;
import org.zwischenraum.media.Upload;
import org.zwischenraum.web.Viewer;

/** People's pictures, or what is drawn for those who have none or show it to others only. */
@Component
public class Faces implements MayRead {
    static final String OWNER = "members";
    private final JdbcClient sql;
    private final Members members;
    private final Sheets sheets;
    private final Nearnesses nearnesses;
    private final Pictures pictures;
    private final Files files;

    Faces(JdbcClient sql, Members members, Sheets sheets, Nearnesses nearnesses, Pictures pictures, Files files) {
        this.sql = sql;
        this.members = members;
        this.sheets = sheets;
        this.nearnesses = nearnesses;
        this.pictures = pictures;
        this.files = files;
    }

    /** The face of somebody as a page draws it. */
    public static Portrait portrait(Member member) {
        return member.picture() == null
                ? Portrait.of(null, member.id(), member.name())
                : new Portrait("/people/" + member.id() + "/face?v=" + member.picture());
    }

    /** Where the face that this viewer may see is found; the same for one who is not there as for one who is hidden. */
    String address(UUID id, Viewer viewer) {
        Optional<Member> member = members.find(id);
        if (member.isEmpty() || member.get().emptiedAt() != null)
            return Pattern.of(id, "").address();
        UUID picture = member.get().picture();
        if (picture == null || !mayRead(viewer, id))
            return Pattern.of(id, member.get().name()).address();
        return "/files/" + picture;
    }

    @Override
    public String owner() {
        return OWNER;
    }

    @Override
    public boolean mayRead(Viewer viewer, UUID id) {
        Audience audience = sheets.of(id).audience(Field.PICTURE);
        if (audience == Audience.PUBLIC) return true;
        return viewer.account()
                .flatMap(members::find)
                .filter(me -> audience.includes(nearnesses.of(me).to(id)))
                .filter(me -> members.areNotBlocked(id, me))
                .isPresent();
    }

    /** Keeps a picture as this member's face, in place of an earlier one; the middle of it when no square was chosen. */
    @Transactional
    public void keep(Member me, Upload upload, Optional<Crop> chosen) {
        StoredFile kept = chosen.map(crop -> pictures.keepFace(OWNER, me.id(), upload, crop))
                .orElseGet(() -> pictures.keepFace(OWNER, me.id(), upload));
        removeOthers(me, kept.id());
        set(me, kept.id());
    }

    @Transactional
    public void remove(Member me) {
        files.removeAllOf(OWNER, me.id());
        set(me, null);
    }

    private void removeOthers(Member me, UUID kept) {
        files.of(OWNER, me.id()).stream()
                .map(StoredFile::id)
                .filter(id -> !id.equals(kept))
                .forEach(files::remove);
    }

    private void set(Member me, @org.jspecify.annotations.Nullable UUID picture) {
        sql.sql("update member set picture = :picture where id = :id")
                .param("picture", picture, java.sql.Types.OTHER)
                .param("id", me.id())
                .update();
        members.changed(me.id());
    }
}
