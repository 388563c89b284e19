package org.zwischenraum.community;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zwischenraum.color.Color;
import org.zwischenraum.jobs.AfterCommit;
import org.zwischenraum.media.Files;
import org.zwischenraum.media.MayRead;
import org.zwischenraum.media.Pictures;
import org.zwischenraum.media.StoredFile;
import org.zwischenraum.media.Upload;
import org.zwischenraum.web.HouseLook;
import org.zwischenraum.web.Remembered;
import org.zwischenraum.web.Remembering;
import org.zwischenraum.web.Viewer;

/** The look of the house: each page needs it, so it is read once and again after each change. */
@Component
public class Looks implements Remembering, MayRead {
    static final String OWNER = "community";
    /** Its picture belongs to the house itself, of which there is one. */
    private static final UUID HOUSE = new UUID(0, 0);

    private static final int PICTURE_SIDE = 960;
    private static final int SIGN_SIDE = 160;

    private final JdbcClient sql;
    private final Pictures pictures;
    private final Files files;
    private final Remembered<Known> known;

    private record Known(Look look, HouseLook shown) {
        private static Known of(Look look) {
            return new Known(look, HouseLook.of(look.accent(), look.sign() == null ? null : "/files/" + look.sign()));
        }
    }

    Looks(JdbcClient sql, Pictures pictures, Files files) {
        this.sql = sql;
        this.pictures = pictures;
        this.files = files;
        this.known = new Remembered<>(() -> Optional.of(Known.of(read())));
    }

    /** What hosts chose. */
    public Look get() {
        return known.get().look();
    }

    /** What pages and letters wear. */
    HouseLook shown() {
        return known.get().shown();
    }

    /**
     * Gives the house a colour; null for the usual one.
     *
     * @return whether it had another
     */
    @Transactional
    public boolean color(@Nullable Color accent) {
        int changed = sql.sql("""
                insert into house_look (accent) values (:accent)
                on conflict (only_one) do update set accent = excluded.accent
                where house_look.accent is distinct from excluded.accent
                """)
                .param("accent", accent == null ? null : accent.digits(), Types.VARCHAR)
                .update();
        AfterCommit.run(this::forget);
        return changed == 1;
    }

    /**
     * Hangs up a picture in place of an earlier one.
     *
     * @param alt what it shows, in a line
     * @throws org.zwischenraum.media.Refused when it is no picture
     */
    @Transactional
    public void hang(Upload upload, String alt) {
        StoredFile picture = pictures.keep(OWNER, HOUSE, upload, PICTURE_SIDE);
        StoredFile sign = pictures.keep(OWNER, HOUSE, upload, SIGN_SIDE);
        files.of(OWNER, HOUSE).stream()
                .map(StoredFile::id)
                .filter(id -> !id.equals(picture.id()) && !id.equals(sign.id()))
                .forEach(files::remove);
        set(picture.id(), sign.id(), alt);
    }

    /** Says what the picture shows in other words. */
    @Transactional
    public boolean describe(String alt) {
        int changed = sql.sql("update house_look set alt = :alt where alt <> :alt")
                .param("alt", alt)
                .update();
        AfterCommit.run(this::forget);
        return changed > 0;
    }

    @Transactional
    public void takeDown() {
        files.removeAllOf(OWNER, HOUSE);
        set(null, null, "");
    }

    private void set(@Nullable UUID picture, @Nullable UUID sign, String alt) {
        sql.sql("""
                insert into house_look (picture, sign, alt) values (:picture, :sign, :alt)
                on conflict (only_one) do update set picture = excluded.picture, sign = excluded.sign, alt = excluded.alt
                """)
                .param("picture", picture, Types.OTHER)
                .param("sign", sign, Types.OTHER)
                .param("alt", alt)
                .update();
        AfterCommit.run(this::forget);
    }

    @Override
    public String owner() {
        return OWNER;
    }

    /** It hangs where everybody passes. */
    @Override
    public boolean mayRead(Viewer viewer, UUID id) {
        return id.equals(HOUSE);
    }

    @Override
    public void forget() {
        known.forget();
    }

    private Look read() {
        return sql.sql("select accent, picture, sign, alt from house_look")
                .query(Looks::look)
                .optional()
                .orElse(Look.USUAL);
    }

    private static Look look(ResultSet row, int number) throws SQLException {
        String accent = row.getString("accent");
        return new Look(
                accent == null ? null : Color.of(accent),
                row.getObject("picture", UUID.class),
                row.getObject("sign", UUID.class),
                row.getString("alt"));
    }
}
