package org.zwischenraum.members;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zwischenraum.web.Ids;
import org.zwischenraum.web.NotThere;

/** What people gladly give. */
@Component
public class Offers {
    private final JdbcClient sql;
    private final Clock clock;
    private final Nearnesses nearnesses;
    private final Sheets sheets;
    private final Members members;

    Offers(JdbcClient sql, Clock clock, Nearnesses nearnesses, Sheets sheets, Members members) {
        this.sql = sql;
        this.clock = clock;
        this.nearnesses = nearnesses;
        this.sheets = sheets;
        this.members = members;
    }

    /** What this viewer may see of what somebody gives, in the order in which it was written. */
    public List<Offer> of(UUID member, Member viewer) {
        Nearness nearness = nearnesses.of(viewer).to(member);
        return sheets.of(member).offers().stream()
                .filter(offer -> offer.audience().includes(nearness))
                .toList();
    }

    /** One of my own. */
    public Optional<Offer> find(UUID id, Member me) {
        return sql.sql("select * from offer where id = :id and member_id = :me")
                .param("id", id)
                .param("me", me.id())
                .query(Offers::offer)
                .optional();
    }

    /** Adds a line; sent twice with the same id it is there once. */
    @Transactional
    public Offer add(UUID id, String text, Terms terms, Audience audience, Member me) {
        return add(new Offer(id, me.id(), text, terms, audience, false), me);
    }

    /** Adds a line; sent twice with the same id it is there once. */
    @Transactional
    public Offer add(Offer offer, Member me) {
        sql.sql("""
                insert into offer (id, member_id, text, terms, audience, unused, created_at)
                values (:id, :member, :text, :terms, :audience, :unused, :now)
                on conflict (id) do nothing
                """)
                .param("id", offer.id())
                .param("member", me.id())
                .param("text", offer.text())
                .param("terms", offer.terms().name())
                .param("audience", offer.audience().name())
                .param("unused", offer.unused())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        members.profileChanged(me.id());
        return find(offer.id(), me).orElseThrow(NotThere::new);
    }

    /** Adds a line for all members. */
    @Transactional
    public Offer add(String text, Terms terms, Member me) {
        return add(Ids.next(), text, terms, Audience.MEMBERS, me);
    }

    /** Adds several lines for all members. */
    @Transactional
    public void add(List<String> texts, Terms terms, Member me) {
        sql.sql("""
                insert into offer (id, member_id, text, terms, audience, unused, created_at)
                select line.id, :member, line.text, :terms, :audience, false, :now
                from unnest(:ids::uuid[], :texts::text[]) as line (id, text)
                """)
                .param("member", me.id())
                .param("terms", terms.name())
                .param("audience", Audience.MEMBERS.name())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("ids", texts.stream().map(text -> Ids.next()).toArray(UUID[]::new))
                .param("texts", texts.toArray(String[]::new))
                .update();
        members.profileChanged(me.id());
    }

    /** Says one of my lines anew. */
    @Transactional
    public void change(Offer changed, Member me) {
        int rows = sql.sql("""
                update offer set text = :text, terms = :terms, audience = :audience, unused = :unused
                where id = :id and member_id = :me
                """)
                .param("id", changed.id())
                .param("me", me.id())
                .param("text", changed.text())
                .param("terms", changed.terms().name())
                .param("audience", changed.audience().name())
                .param("unused", changed.unused())
                .update();
        if (rows == 0) throw new NotThere();
        members.profileChanged(me.id());
    }

    /** Takes one of my lines away; nothing happens when it is gone already. */
    @Transactional
    public void remove(UUID id, Member me) {
        sql.sql("delete from offer where id = :id and member_id = :me")
                .param("id", id)
                .param("me", me.id())
                .update();
        members.profileChanged(me.id());
    }

    static Offer offer(ResultSet row, int number) throws SQLException {
        return new Offer(
                row.getObject("id", UUID.class),
                row.getObject("member_id", UUID.class),
                row.getString("text"),
                Terms.valueOf(row.getString("terms")),
                Audience.valueOf(row.getString("audience")),
                row.getBoolean("unused"));
    }
}
