package org.zwischenraum.cards;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zwischenraum.asks.Ask;
import org.zwischenraum.asks.Asks;
import org.zwischenraum.asks.State;
import org.zwischenraum.entry.Token;
import org.zwischenraum.members.Member;
import org.zwischenraum.web.Conflict;
import org.zwischenraum.web.Ids;
import org.zwischenraum.web.NotAllowed;
import org.zwischenraum.web.NotThere;

/** The cards by which asks wander to people outside. */
@Component
public class AskCards {
    private final JdbcClient sql;
    private final Clock clock;
    private final Asks asks;

    AskCards(JdbcClient sql, Clock clock, Asks asks) {
        this.sql = sql;
        this.clock = clock;
        this.asks = asks;
    }

    /**
     * The card by which this member passes on an ask that was looked up for them; made at the first call. What is for
     * hosts only, or discreet, is passed on by its author and by hosts alone.
     *
     * @throws NotAllowed when the asker has called this member's card back
     */
    @Transactional
    public AskCard make(Ask ask, Member me) {
        if (!mayPassOn(ask, me)) throw new NotAllowed("cards.notAllowed.card");
        if (ask.state(asks.today()) != State.OPEN) throw new Conflict("asks.conflict.ended", ask.path());
        insert(ask, me);
        return of(ask, me).orElseThrow(() -> new NotAllowed("cards.notAllowed.revoked"));
    }

    static boolean mayPassOn(Ask ask, Member me) {
        return ask.isForMany() || ask.isBy(me) || me.isHost();
    }

    /** The card of this member, if there is one that was not called back. */
    Optional<AskCard> of(Ask ask, Member me) {
        return sql.sql("select * from ask_card where ask_id = :ask and member_id = :me and revoked_at is null")
                .param("ask", ask.id())
                .param("me", me.id())
                .query(AskCards::card)
                .optional();
    }

    /** All cards of an ask that wander, the oldest first: for its author. */
    List<AskCard> of(Ask ask) {
        return sql.sql("select * from ask_card where ask_id = :ask and revoked_at is null order by made_at, id")
                .param("ask", ask.id())
                .query(AskCards::card)
                .list();
    }

    /** What somebody outside holds in their hands. */
    Optional<AskCard> find(String secret) {
        return sql.sql("select * from ask_card where secret = :secret and revoked_at is null")
                .param("secret", secret)
                .query(AskCards::card)
                .optional();
    }

    /** Calls a card back: its address leads nowhere from now on. For the author of the ask, and for who passes it on. */
    @Transactional
    void revoke(UUID id, Ask ask, Member me) {
        int done = sql.sql("""
                update ask_card set revoked_at = coalesce(revoked_at, :now)
                where id = :id and ask_id = :ask and (:mine or member_id = :me)
                """)
                .param("id", id)
                .param("ask", ask.id())
                .param("mine", ask.isBy(me))
                .param("me", me.id())
                .param("now", now())
                .update();
        if (done == 0) throw new NotThere();
    }

    /** Forgets the cards, and what was answered on them, of asks that ended before the day {@code keptSince}. */
    @Transactional
    void forget(LocalDate keptSince) {
        sql.sql("""
                delete from ask_card using ask where ask.id = ask_card.ask_id
                and least(coalesce(ask.closed_at, ask.withdrawn_at)::date, ask.expires_on) < :since
                """).param("since", keptSince).update();
    }

    private void insert(Ask ask, Member me) {
        sql.sql("""
                insert into ask_card (id, ask_id, member_id, secret, made_at) values (:id, :ask, :me, :secret, :now)
                on conflict (ask_id, member_id) do update set secret = excluded.secret, revoked_at = null
                where ask_card.revoked_at is not null and :mine
                """)
                .param("id", Ids.next())
                .param("ask", ask.id())
                .param("me", me.id())
                .param("secret", Token.fresh().text())
                .param("now", now())
                .param("mine", ask.isBy(me))
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static @Nullable Instant at(@Nullable Timestamp time) {
        return time == null ? null : time.toInstant();
    }

    private static AskCard card(ResultSet row, int number) throws SQLException {
        return new AskCard(
                row.getObject("id", UUID.class),
                row.getObject("ask_id", UUID.class),
                row.getObject("member_id", UUID.class),
                row.getString("secret"),
                row.getTimestamp("made_at").toInstant(),
                at(row.getTimestamp("revoked_at")));
    }
}
