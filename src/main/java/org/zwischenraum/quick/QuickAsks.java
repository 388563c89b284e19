package org.zwischenraum.quick;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zwischenraum.asks.Ask;
import org.zwischenraum.asks.AskRow;
import org.zwischenraum.asks.AskSight;
import org.zwischenraum.asks.Asks;
import org.zwischenraum.members.Member;
import org.zwischenraum.web.Ids;

/** Which quick asks are held out to whom, and who fits one. */
@Component
class QuickAsks {
    private final JdbcClient sql;
    private final AskSight sight;
    private final Asks asks;
    private final Clock clock;

    QuickAsks(JdbcClient sql, AskSight sight, Asks asks, Clock clock) {
        this.sql = sql;
        this.sight = sight;
        this.asks = asks;
        this.clock = clock;
    }

    /** What is open for this viewer and needs only minutes: what fits them first, then the latest; not what they passed today. */
    List<QuickAsk> forMember(Member me, int most) {
        return sight.look(
                        "select ask.*, suggestion.id is not null as fits from ask left join suggestion "
                                + "on suggestion.ask_id = ask.id and suggestion.member_id = :me and suggestion.dismissed_at is null "
                                + "where ask.time = 'MINUTES' and ask.author_id <> :me and ask.audience in ('MEMBERS', 'FRIENDS') and "
                                + AskSight.OPEN + "and " + AskSight.VISIBLE
                                + """
                        and not exists (select 1 from request where request.ask_id = ask.id and request.member_id = :me)
                        and not exists (select 1 from ask_hush where ask_hush.ask_id = ask.id and ask_hush.member_id = :me)
                        and not exists (select 1 from answer where answer.ask_id = ask.id and answer.member_id = :me)
                        and not exists (select 1 from quick_pass where quick_pass.ask_id = ask.id
                                        and quick_pass.member_id = :me and quick_pass.day = :today)
                        order by fits desc, suggestion.place, ask.id desc limit :most
                        """,
                        me)
                .param("today", asks.today())
                .param("most", most)
                .query((row, number) -> new QuickAsk(AskRow.ask(row, number), row.getBoolean("fits")))
                .list();
    }

    /** Those who stand proposed for an ask, in the order in which its author sees them. */
    List<UUID> proposed(Ask ask) {
        return sql.sql(
                        "select member_id from suggestion where ask_id = :ask and dismissed_at is null order by place, id")
                .param("ask", ask.id())
                .query(Ids::first)
                .list();
    }

    /** "Passt gerade nicht": not held out again today; a second time changes nothing. */
    @Transactional
    void pass(Ask ask, Member me) {
        sql.sql("insert into quick_pass (ask_id, member_id, day) values (:ask, :me, :today) on conflict do nothing")
                .param("ask", ask.id())
                .param("me", me.id())
                .param("today", asks.today())
                .update();
    }

    /** Forgets what was passed before yesterday, in whatever zone the house is. */
    int forget() {
        LocalDate yesterday =
                LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).minusDays(1);
        return sql.sql("delete from quick_pass where day < :day")
                .param("day", yesterday)
                .update();
    }
}
