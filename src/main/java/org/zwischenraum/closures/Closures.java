package org.zwischenraum.closures;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zwischenraum.asks.Ask;
import org.zwischenraum.asks.Asks;
import org.zwischenraum.asks.Days;
import org.zwischenraum.members.Apart;
import org.zwischenraum.members.Member;
import org.zwischenraum.members.Members;
import org.zwischenraum.web.Conflict;
import org.zwischenraum.web.Ids;
import org.zwischenraum.web.Invalid;
import org.zwischenraum.web.NotThere;

/** How asks end well: the asker says who helped, and may thank each in their own words. Nothing is added up. */
@Component
public class Closures {
    private static final int THANKS_AT_MOST = 1000;
    /** Who answered, who said yes, who was asked, who was suggested: those nearest to the ask first. */
    private static final String TOOK_PART = """
            select member_id, min(rank) from (
                select member_id, 1 as rank from answer where ask_id = :ask
                union all select member_id, case when accepted_at is null then 3 else 2 end from request where ask_id = :ask
                union all select member_id, 4 from suggestion where ask_id = :ask and dismissed_at is null) as near
            where member_id <> :author group by member_id order by 2, 1
            """;

    private final JdbcClient sql;
    private final Days days;
    private final Asks asks;
    private final Members members;
    private final Apart apart;
    private final ClosureNotices notices;

    Closures(JdbcClient sql, Days days, Asks asks, Members members, Apart apart, ClosureNotices notices) {
        this.sql = sql;
        this.days = days;
        this.asks = asks;
        this.members = members;
        this.apart = apart;
        this.notices = notices;
    }

    /** Closes an ask with the same words of thanks for all who helped. */
    @Transactional
    public Ask close(UUID id, Collection<UUID> helpedBy, String thanks, Member me) {
        Map<UUID, String> each = new LinkedHashMap<>();
        helpedBy.forEach(helper -> each.put(helper, thanks));
        return close(id, each, me);
    }

    /**
     * Closes an ask of one's own; a second time adds nothing.
     *
     * @param thanks to each who helped, in words or empty
     * @throws Invalid when somebody is named whom the asker may not meet
     * @throws Conflict when it was taken back
     */
    @Transactional
    public Ask close(UUID id, Map<UUID, String> thanks, Member me) {
        Ask ask = asks.find(id, me).filter(one -> one.isBy(me)).orElseThrow(NotThere::new);
        if (ask.withdrawnAt() != null) throw new Conflict("asks.conflict.ended", ask.path());
        if (ask.closedAt() != null) return ask;
        requireKnown(thanks, ask, me);
        sql.sql("update ask set closed_at = :now where id = :id and closed_at is null and withdrawn_at is null")
                .param("id", id)
                .param("now", days.now())
                .update();
        thanks.forEach((helper, words) -> keep(ask, helper, words));
        thanks.forEach((helper, words) -> notices.helped(helper, ask, words));
        notices.closed(ask);
        return asks.find(id, me).orElseThrow(NotThere::new);
    }

    /** Who helped, by name, as far as this viewer may meet them; of a discreet ask only for those concerned. */
    List<Member> helpers(Ask ask, Member me) {
        Set<UUID> blocked = me.isHost() ? Set.of() : apart.blocked(me.id());
        List<UUID> ids = sql.sql("select member_id from helped where ask_id = :ask")
                .param("ask", ask.id())
                .query(Ids::first)
                .list();
        if (!ask.namesAuthorTo(me) && !ids.contains(me.id())) return List.of();
        return members.named(ids).values().stream()
                .filter(helper -> helper.emptiedAt() == null && !blocked.contains(helper.id()))
                .sorted(java.util.Comparator.comparing(Member::name))
                .toList();
    }

    /** Whom the asker is likely to thank. */
    List<Member> near(Ask ask) {
        List<UUID> ids = sql.sql(TOOK_PART)
                .param("ask", ask.id())
                .param("author", ask.author())
                .query(Ids::first)
                .list();
        Map<UUID, Member> people = members.named(ids);
        Set<UUID> blocked = apart.blocked(ask.author());
        return ids.stream()
                .filter(id -> !blocked.contains(id))
                .flatMap(id -> java.util.stream.Stream.ofNullable(people.get(id)))
                .toList();
    }

    private void requireKnown(Map<UUID, String> thanks, Ask ask, Member me) {
        Set<UUID> near = new LinkedHashSet<>();
        near(ask).forEach(member -> near.add(member.id()));
        for (Map.Entry<UUID, String> one : thanks.entrySet()) {
            boolean isKnown = near.contains(one.getKey())
                    || members.find(one.getKey(), me).isPresent();
            if (!isKnown || one.getKey().equals(me.id())) throw new Invalid("helpedBy", "closures.problem.helper");
            if (one.getValue().length() > THANKS_AT_MOST) throw new Invalid("thanks", "closures.problem.thanksLong");
        }
    }

    private void keep(Ask ask, UUID helper, String words) {
        sql.sql("""
                insert into helped (ask_id, member_id, thanks, said_at) values (:ask, :helper, :words, :now)
                on conflict do nothing
                """)
                .param("ask", ask.id())
                .param("helper", helper)
                .param("words", words)
                .param("now", days.now())
                .update();
    }
}
