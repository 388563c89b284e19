package org.zwischenraum.recommendations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zwischenraum.asks.Ask;
import org.zwischenraum.asks.Asks;
import org.zwischenraum.asks.Days;
import org.zwischenraum.asks.State;
import org.zwischenraum.members.Apart;
import org.zwischenraum.members.Member;
import org.zwischenraum.members.Members;
import org.zwischenraum.web.Conflict;
import org.zwischenraum.web.Invalid;
import org.zwischenraum.web.NotThere;

/** Who was recommended for what, by whom. */
@Component
public class Recommendations {
    private static final int WORDS_AT_MOST = 500;
    private final JdbcClient sql;
    private final Days days;
    private final Asks asks;
    private final Members members;
    private final Apart apart;
    private final RecommendationNotices notices;

    Recommendations(JdbcClient sql, Days days, Asks asks, Members members, Apart apart, RecommendationNotices notices) {
        this.sql = sql;
        this.days = days;
        this.asks = asks;
        this.members = members;
        this.apart = apart;
        this.notices = notices;
    }

    /**
     * Passes an ask that was looked up for this member on to another; sent twice it is done once. Where the recommended
     * person may read the ask they hear of it in the words of the one who recommends; else only asker and hosts see it.
     *
     * Who seeks discreetly can be recommended like anybody, and nothing follows from it: else one could find out who it is.
     *
     * @throws NotThere when there is no such person for this member
     */
    @Transactional
    public Recommendation make(UUID id, Ask ask, UUID member, String words, Member me) {
        if (ask.state(asks.today()) != State.OPEN) throw new Conflict("asks.conflict.ended", ask.path());
        if (words.length() > WORDS_AT_MOST) throw new Invalid("words", "recommendations.problem.wordsLong");
        Member other = members.find(member, me).orElseThrow(NotThere::new);
        if (member.equals(me.id()) || member.equals(ask.author()) && ask.namesAuthorTo(me))
            throw new Invalid("member", "recommendations.problem.recommended");
        boolean isNew = insert(id, ask, member, words, me) == 1;
        if (isNew) tell(ask, other, words, me);
        return sql.sql("select * from recommendation where ask_id = :ask and by_id = :me and member_id = :member")
                .param("ask", ask.id())
                .param("me", me.id())
                .param("member", member)
                .query(Recommendations::recommendation)
                .optional()
                .orElseThrow(NotThere::new);
    }

    /** Who was recommended, for the asker and for hosts; nobody who is to be kept apart from the asker. */
    public List<Recommendation> of(Ask ask, Member me) {
        if (!ask.isBy(me) && !me.isHost()) return List.of();
        return sql.sql(
                        "select * from recommendation where ask_id = :ask and member_id <> all(:apart) and member_id <> :author order by made_at, id")
                .param("ask", ask.id())
                .param("author", ask.author())
                .param("apart", apart.never(ask.author()).toArray(UUID[]::new))
                .query(Recommendations::recommendation)
                .list();
    }

    private int insert(UUID id, Ask ask, UUID member, String words, Member me) {
        return sql.sql("""
                insert into recommendation (id, ask_id, by_id, member_id, words, made_at)
                values (:id, :ask, :me, :member, :words, :now) on conflict do nothing
                """)
                .param("id", id)
                .param("ask", ask.id())
                .param("me", me.id())
                .param("member", member)
                .param("words", words)
                .param("now", days.now())
                .update();
    }

    /** Not somebody kept apart from the asker, and nobody to whom the ask is closed. */
    private void tell(Ask ask, Member other, String words, Member me) {
        boolean mayHear = !apart.never(ask.author()).contains(other.id())
                && asks.find(ask.id(), other).isPresent();
        if (mayHear && !ask.isDiscreet()) notices.recommended(other.id(), ask, words, me);
    }

    private static Recommendation recommendation(ResultSet row, int number) throws SQLException {
        return new Recommendation(
                row.getObject("id", UUID.class),
                row.getObject("ask_id", UUID.class),
                row.getObject("by_id", UUID.class),
                row.getObject("member_id", UUID.class),
                row.getString("words"),
                row.getTimestamp("made_at").toInstant());
    }
}
