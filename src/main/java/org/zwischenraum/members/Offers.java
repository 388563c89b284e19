package org.zwischenraum.members;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zwischenraum.web.Ids;

/** What people gladly give. */
@Component
public class Offers {
    private final JdbcClient sql;
    private final Clock clock;
    private final Nearnesses nearnesses;
    private final ApplicationEventPublisher facts;

    Offers(JdbcClient sql, Clock clock, Nearnesses nearnesses, ApplicationEventPublisher facts) {
        this.sql = sql;
        this.clock = clock;
        this.nearnesses = nearnesses;
        this.facts = facts;
    }

    /** What this viewer may see of what somebody gives, in the order in which it was written. */
    public List<Offer> of(UUID member, Member viewer) {
        Nearness nearness = nearnesses.of(viewer).to(member);
        return all(member).stream()
                .filter(offer -> offer.audience().includes(nearness))
                .toList();
    }

    /** Adds a line; sent twice with the same id it is there once. */
    @Transactional
    public Offer add(UUID id, String text, Terms terms, Audience audience, Member me) {
        sql.sql("""
                insert into offer (id, member_id, text, terms, audience, created_at)
                values (:id, :member, :text, :terms, :audience, :now)
                on conflict (id) do nothing
                """)
                .param("id", id)
                .param("member", me.id())
                .param("text", text)
                .param("terms", terms.name())
                .param("audience", audience.name())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        facts.publishEvent(new ProfileChanged(me.id()));
        return all(me.id()).stream()
                .filter(offer -> offer.id().equals(id))
                .findFirst()
                .orElseThrow(org.zwischenraum.web.NotThere::new);
    }

    /** Adds a line for all members. */
    @Transactional
    public Offer add(String text, Terms terms, Member me) {
        return add(Ids.next(), text, terms, Audience.MEMBERS, me);
    }

    private List<Offer> all(UUID member) {
        return sql.sql("select * from offer where member_id = :member order by id")
                .param("member", member)
                .query(Offers::offer)
                .list();
    }

    private static Offer offer(ResultSet row, int number) throws SQLException {
        return new Offer(
                row.getObject("id", UUID.class),
                row.getObject("member_id", UUID.class),
                row.getString("text"),
                Terms.valueOf(row.getString("terms")),
                Audience.valueOf(row.getString("audience")),
                row.getBoolean("unused"));
    }
}
