package org.zwischenraum.community;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zwischenraum.text.Language;

/** What people outside have written to the house. */
@Component
public class Enquiries {
    /** How long one is kept after it was settled; the privacy page says so. */
    static final Duration KEPT = Duration.ofDays(180);

    private final JdbcClient sql;
    private final Clock clock;
    private final EnquiryLetters letters;
    private final ApplicationEventPublisher facts;

    Enquiries(JdbcClient sql, Clock clock, EnquiryLetters letters, ApplicationEventPublisher facts) {
        this.sql = sql;
        this.clock = clock;
        this.letters = letters;
        this.facts = facts;
    }

    /** Takes an enquiry; the same one sent twice is taken once. */
    @Transactional
    public void take(EnquiryForm form, Language language) {
        if (!insert(form, language)) return;
        facts.publishEvent(new EnquiryMade(form.id()));
        letters.confirm(form, language);
    }

    public Optional<Enquiry> find(UUID id) {
        return sql.sql("select * from enquiry where id = :id")
                .param("id", id)
                .query(Enquiries::enquiry)
                .optional();
    }

    /** Those that nobody has settled, the oldest first. */
    public List<Enquiry> open() {
        return sql.sql("select * from enquiry where settled_at is null order by made_at, id")
                .query(Enquiries::enquiry)
                .list();
    }

    /** The latest that were settled. */
    public List<Enquiry> settled(int atMost) {
        return sql.sql("select * from enquiry where settled_at is not null order by settled_at desc, id limit :most")
                .param("most", atMost)
                .query(Enquiries::enquiry)
                .list();
    }

    /**
     * Settles an enquiry once, and answers by mail when there is something to say and somebody to say it to.
     *
     * @return false when it was settled before
     */
    @Transactional
    public boolean settle(Enquiry enquiry, UUID host, String answer) {
        int settled = sql.sql("""
                update enquiry set settled_at = :now, settled_by = :host, answer = :answer
                where id = :id and settled_at is null
                """)
                .param("id", enquiry.id())
                .param("host", host)
                .param("answer", answer)
                .param("now", now())
                .update();
        if (settled == 1 && !answer.isEmpty() && enquiry.canBeAnswered()) letters.answer(enquiry, answer);
        return settled == 1;
    }

    /** Removes what was settled long ago. */
    @Transactional
    public void removeOld() {
        sql.sql("delete from enquiry where settled_at < :limit")
                .param("limit", now().minus(KEPT))
                .update();
    }

    private boolean insert(EnquiryForm form, Language language) {
        return sql.sql("""
                insert into enquiry (id, kind, text, place, name, email, language, made_at)
                values (:id, :kind, :text, :place, :name, :email, :language, :now)
                on conflict (id) do nothing
                """)
                        .param("id", form.id())
                        .param("kind", form.kind().name())
                        .param("text", form.text())
                        .param("place", form.place())
                        .param("name", form.name())
                        .param("email", form.email())
                        .param("language", language.code())
                        .param("now", now())
                        .update()
                == 1;
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static Enquiry enquiry(ResultSet row, int number) throws SQLException {
        Timestamp settled = row.getTimestamp("settled_at");
        return new Enquiry(
                row.getObject("id", UUID.class),
                Enquiry.Kind.valueOf(row.getString("kind")),
                row.getString("text"),
                row.getString("place"),
                row.getString("name"),
                row.getString("email"),
                Language.of(row.getString("language")),
                row.getTimestamp("made_at").toInstant(),
                settled == null ? null : settled.toInstant(),
                row.getString("answer"));
    }
}
