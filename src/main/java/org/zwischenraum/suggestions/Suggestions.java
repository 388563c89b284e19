package org.zwischenraum.suggestions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zwischenraum.asks.Ask;
import org.zwischenraum.asks.Asks;
import org.zwischenraum.asks.Days;
import org.zwischenraum.jobs.Untouched;
import org.zwischenraum.live.Live;
import org.zwischenraum.matching.Match;
import org.zwischenraum.members.Member;
import org.zwischenraum.reasons.Reason;
import org.zwischenraum.requests.Reasons;
import org.zwischenraum.requests.Requests;
import org.zwischenraum.web.Ids;
import org.zwischenraum.web.NotThere;
import org.zwischenraum.web.Remembering;

/** Who was proposed for what. Once shown, a suggestion stays until the asker dismisses it or the ask ends. */
@Component
public class Suggestions implements Remembering {
    private static final int MOST = 5;
    private final JdbcClient sql;
    private final Asks asks;
    private final Days days;
    private final Reasons reasons;
    private final Live live;
    private final ApplicationEventPublisher facts;
    private final Untouched untouched = new Untouched(this::hasRows);

    Suggestions(JdbcClient sql, Asks asks, Days days, Reasons reasons, Live live, ApplicationEventPublisher facts) {
        this.sql = sql;
        this.asks = asks;
        this.days = days;
        this.reasons = reasons;
        this.live = live;
        this.facts = facts;
    }

    /** What the asker, or a host, sees of an ask: in the order in which it was first shown. */
    List<Suggestion> of(Ask ask, Member viewer) {
        if (!ask.isBy(viewer) && !viewer.isHost()) throw new NotThere();
        return sql.sql("select * from suggestion where ask_id = :ask and dismissed_at is null order by place, id")
                .param("ask", ask.id())
                .query(this::suggestion)
                .list();
    }

    /** Who stands proposed for an ask: for the house's own work, never for a page. */
    List<Suggestion> standing(UUID ask) {
        return sql.sql("select * from suggestion where ask_id = :ask and dismissed_at is null order by place, id")
                .param("ask", ask)
                .query(this::suggestion)
                .list();
    }

    /** Whether this member was never proposed for anything. */
    boolean areNone(UUID member) {
        return untouched.holds(member);
    }

    /** Why this member fits each of these asks. */
    Map<UUID, List<Reason>> reasonsFor(Member me, List<UUID> asks) {
        if (asks.isEmpty()) return Map.of();
        Map<UUID, List<Reason>> found = new HashMap<>();
        sql.sql("select ask_id, reasons from suggestion where member_id = :me and ask_id = any(:asks)")
                .param("me", me.id())
                .param("asks", asks.toArray(UUID[]::new))
                .query(row -> {
                    found.put(row.getObject(1, UUID.class), reasons.read(row.getString(2)));
                });
        return found;
    }

    /** One, dismissed or not: for the house's own work, never for a page. */
    public Optional<Suggestion> find(UUID id) {
        return sql.sql("select * from suggestion where id = :id")
                .param("id", id)
                .query(this::suggestion)
                .optional();
    }

    Optional<Suggestion> find(UUID id, Ask ask) {
        return sql.sql("select * from suggestion where id = :id and ask_id = :ask and dismissed_at is null")
                .param("id", id)
                .param("ask", ask.id())
                .query(this::suggestion)
                .optional();
    }

    /** Keeps what the house found for the present text: new people behind those already shown, fresh reasons for these. */
    @Transactional
    void keep(Ask ask, List<Match> matches) {
        Set<UUID> shown = Set.copyOf(sql.sql("select member_id from suggestion where ask_id = :ask")
                .param("ask", ask.id())
                .query(Ids::first)
                .list());
        int place = standing(ask);
        for (Match match : matches) {
            boolean isNew = !shown.contains(match.candidate());
            if (isNew && place >= MOST) continue;
            put(ask, match, isNew ? ++place : 0);
        }
        asks.markMatched(ask);
        live.changed(Requests.topic(ask.id()));
    }

    /** "Not what I meant": the person is not proposed for this ask again. */
    @Transactional
    void dismiss(UUID suggestion, Ask ask) {
        int dismissed = sql.sql(
                        "update suggestion set dismissed_at = :now where id = :id and ask_id = :ask and dismissed_at is null")
                .param("id", suggestion)
                .param("ask", ask.id())
                .param("now", days.now())
                .update();
        if (dismissed == 1) facts.publishEvent(new SuggestionDismissed(suggestion));
    }

    private int standing(Ask ask) {
        return sql.sql("select count(*) from suggestion where ask_id = :ask and dismissed_at is null")
                .param("ask", ask.id())
                .query(Integer.class)
                .single();
    }

    private void put(Ask ask, Match match, int place) {
        untouched.touch(match.candidate());
        sql.sql("""
                insert into suggestion (id, ask_id, member_id, place, reasons, made_at)
                values (:id, :ask, :member, :place, :reasons::jsonb, :now)
                on conflict (ask_id, member_id) do update set reasons = excluded.reasons
                """)
                .param("id", Ids.next())
                .param("ask", ask.id())
                .param("member", match.candidate())
                .param("place", place)
                .param("reasons", reasons.write(match.reasons()))
                .param("now", days.now())
                .update();
    }

    @Override
    public void forget() {
        untouched.forget();
    }

    private boolean hasRows(UUID member) {
        return sql.sql("select exists (select 1 from suggestion where member_id = :member)")
                .param("member", member)
                .query(Boolean.class)
                .single();
    }

    private Suggestion suggestion(ResultSet row, int number) throws SQLException {
        return new Suggestion(
                row.getObject("id", UUID.class),
                row.getObject("ask_id", UUID.class),
                row.getObject("member_id", UUID.class),
                row.getInt("place"),
                reasons.read(row.getString("reasons")),
                row.getTimestamp("made_at").toInstant());
    }
}
