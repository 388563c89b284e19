package org.zwischenraum.community;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zwischenraum.jobs.AfterCommit;
import org.zwischenraum.web.Remembered;
import org.zwischenraum.web.Remembering;

/** The one provider of this house, and what they have told so far. */
@Component
public class Providers implements Remembering {
    private final JdbcClient sql;
    private final Communities communities;
    /** Asked at every request, as long as the house is not open. */
    private final Remembered<Provider> known;

    Providers(JdbcClient sql, Communities communities) {
        this.sql = sql;
        this.communities = communities;
        this.known = new Remembered<>(() -> Optional.of(read()));
    }

    /** The provider; telling nothing before somebody filled it in. */
    public Provider get() {
        return known.get();
    }

    /** Whether the house tells all that it must before it may open its doors. */
    public boolean tellAll() {
        Country country = communities.get().country();
        return get().isComplete(Detail.Part.IMPRINT, country) && get().isComplete(Detail.Part.PRIVACY, country);
    }

    /** Keeps these details and leaves the others as they are; an empty text removes one. */
    @Transactional
    public void keep(Map<Detail, String> details) {
        details.forEach(this::keep);
        AfterCommit.run(this::forget);
    }

    @Override
    public void forget() {
        known.forget();
    }

    private void keep(Detail detail, String text) {
        if (text.isEmpty())
            sql.sql("delete from provider_detail where detail = :detail")
                    .param("detail", detail.name())
                    .update();
        else insert(detail, text);
    }

    private void insert(Detail detail, String text) {
        sql.sql("""
                insert into provider_detail (detail, text) values (:detail, :text)
                on conflict (detail) do update set text = excluded.text
                """).param("detail", detail.name()).param("text", text).update();
    }

    private Provider read() {
        Map<Detail, String> details = new EnumMap<>(Detail.class);
        sql.sql("select detail, text from provider_detail")
                .query((row, number) -> details.put(Detail.valueOf(row.getString(1)), row.getString(2)))
                .list();
        return new Provider(details);
    }
}
