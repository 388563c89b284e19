package org.zwischenraum.syncs;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.zwischenraum.web.Ids;

/** What sources last said of people. Read and written within the caller's transaction. */
@Component
class Memory {
    private final JdbcClient sql;
    private final Clock clock;

    Memory(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** All that is known when a list of this source is looked at. */
    Known of(Source source) {
        return new Known(listed("source = :key", source.name()), people(), asked(source));
    }

    /** What the sources say of a member. */
    List<Listed> about(UUID member) {
        return listed("member_id = cast(:key as uuid)", member.toString());
    }

    Optional<Listed> find(UUID id) {
        return listed("id = cast(:key as uuid)", id.toString()).stream().findFirst();
    }

    private List<Listed> listed(String which, String key) {
        return sql.sql("select * from sync_person where " + which + " order by id")
                .param("key", key)
                .query(Memory::row)
                .list();
    }

    private List<Known.Person> people() {
        return sql.sql("""
                select member.id, member.name, lower(account.email) as email from member
                join account on account.id = member.id where emptied_at is null and closed_at is null
                """)
                .query((row, number) -> new Known.Person(
                        row.getObject("id", UUID.class), row.getString("name"), row.getString("email")))
                .list();
    }

    private Set<Known.Asked> asked(Source source) {
        return new HashSet<>(sql.sql("""
                select person_id, what, lower(theirs) as theirs from sync_question
                join sync_person on sync_person.id = person_id where source = :source
                """)
                .param("source", source.name())
                .query((row, number) -> new Known.Asked(
                        row.getObject("person_id", UUID.class),
                        What.valueOf(row.getString("what")),
                        row.getString("theirs")))
                .list());
    }

    /** Keeps what a line says; a name or an address stands only with the source, never with the member. */
    UUID keep(Source source, Plan.Step step) {
        UUID id = step.listed().map(Listed::id).orElseGet(Ids::next);
        Line line = step.line();
        sql.sql("""
                insert into sync_person (id, source, print, member_id, email, name, company, tariff, starts, ends, tags, first_seen_at, changed_at)
                values (:id, :source, :print, :member, :email, :name, :company, :tariff, :starts, :ends, :tags, :now, :now)
                on conflict (id) do update set print = excluded.print, member_id = excluded.member_id, email = excluded.email,
                  name = excluded.name, company = excluded.company, tariff = excluded.tariff, starts = excluded.starts,
                  ends = excluded.ends, tags = excluded.tags, changed_at = excluded.changed_at, missing_since = null, forgotten_at = null
                """)
                .param("id", id)
                .param("source", source.name())
                .param("print", line.print())
                .param("member", step.member().orElse(null), java.sql.Types.OTHER)
                .param("email", line.email())
                .param("name", line.name())
                .param("company", line.facts().company())
                .param("tariff", line.facts().tariff())
                .param("starts", line.facts().starts())
                .param("ends", line.facts().ends())
                .param("tags", line.facts().tags())
                .param("now", now())
                .update();
        return id;
    }

    /** Those who are no longer in the list: members are marked, of others nothing is kept. */
    void missing(Source source, Collection<UUID> members, Collection<String> prints) {
        sql.sql("update sync_person set missing_since = :now where id = any(:ids)")
                .param("now", now())
                .param("ids", members.toArray(UUID[]::new))
                .update();
        sql.sql("delete from sync_person where source = :source and member_id is null and not print = any(:prints)")
                .param("source", source.name())
                .param("prints", prints.toArray(String[]::new))
                .update();
    }

    void link(UUID listed, UUID member) {
        sql.sql(
                        "update sync_person set member_id = :member where id = :id and not exists"
                                + " (select from sync_person other where other.source = sync_person.source and other.member_id = :member)")
                .param("member", member)
                .param("id", listed)
                .update();
    }

    /** They are somebody else: the list's person belongs to no member, and is forgotten but for the digest. */
    void part(UUID listed) {
        forget("id = :key", listed);
    }

    /** Empties those who did not come within this time. */
    void forgetBefore(OffsetDateTime end) {
        forget("member_id is null and forgotten_at is null and first_seen_at < :key", end);
    }

    private void forget(String which, Object key) {
        sql.sql("""
                update sync_person set member_id = null, email = '', name = '', company = '', tariff = '', starts = '', ends = '',
                  tags = '', forgotten_at = :now where
                """ + which).param("now", now()).param("key", key).update();
        sql.sql(
                        "delete from sync_question using sync_person where person_id = sync_person.id and forgotten_at is not null")
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static Listed row(ResultSet row, int number) throws SQLException {
        return new Listed(
                row.getObject("id", UUID.class),
                Source.valueOf(row.getString("source")),
                row.getString("print"),
                row.getObject("member_id", UUID.class),
                row.getString("email"),
                row.getString("name"),
                new Facts(
                        row.getString("company"),
                        row.getString("tariff"),
                        row.getString("starts"),
                        row.getString("ends"),
                        row.getString("tags")),
                instant(row.getTimestamp("missing_since")),
                instant(row.getTimestamp("forgotten_at")));
    }

    static java.time.@Nullable Instant instant(@Nullable Timestamp time) {
        return time == null ? null : time.toInstant();
    }
}
