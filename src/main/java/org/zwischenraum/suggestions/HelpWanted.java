package org.zwischenraum.suggestions;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.zwischenraum.asks.Ask;
import org.zwischenraum.asks.AskRow;
import org.zwischenraum.asks.AskSight;
import org.zwischenraum.asks.Days;
import org.zwischenraum.members.Member;

/** What is open, seen from those who could help with it, and from those who see that nobody does. */
@Component
public class HelpWanted {
    private final JdbcClient sql;
    private final AskSight sight;
    private final Days days;

    HelpWanted(JdbcClient sql, AskSight sight, Days days) {
        this.sql = sql;
        this.sight = sight;
        this.days = days;
    }

    /** What is open for this viewer, and they were found to fit; not what they were asked about or have answered. */
    List<Ask> fitting(Member me, int most) {
        return sight.look(
                        "select ask.* from ask join suggestion on suggestion.ask_id = ask.id where suggestion.member_id = :me "
                                + "and suggestion.dismissed_at is null and ask.author_id <> :me "
                                + "and ask.audience in ('MEMBERS', 'FRIENDS') and " + AskSight.OPEN + "and "
                                + AskSight.VISIBLE
                                + """
                                and not exists (select 1 from request where request.ask_id = ask.id and request.member_id = :me)
                                and not exists (select 1 from ask_hush where ask_hush.ask_id = ask.id and ask_hush.member_id = :me)
                                and not exists (select 1 from answer where answer.ask_id = ask.id and answer.member_id = :me)
                                order by ask.id desc limit :most
                                """,
                        me)
                .param("today", days.today())
                .param("most", most)
                .query(AskRow::ask)
                .list();
    }

    /** What is open for this viewer, was posted after this moment, and fits nobody; the latest first. */
    public List<Ask> unfound(Member me, Instant since, int most) {
        return sight.look("select ask.* from ask where " + AskSight.OPEN + "and " + AskSight.VISIBLE + """
                                and matched_at is not null and created_at > :since
                                and not exists (select 1 from suggestion where ask_id = ask.id)
                                order by ask.id desc limit :most
                                """, me)
                .param("today", days.today())
                .param("since", since.atOffset(ZoneOffset.UTC))
                .param("most", most)
                .query(AskRow::ask)
                .list();
    }

    /** Does not hold this ask out to this member any more; a second time changes nothing. */
    void hush(Ask ask, Member me) {
        sql.sql("""
                insert into ask_hush (ask_id, member_id, since) values (:ask, :me, :now)
                on conflict (ask_id, member_id) do nothing
                """)
                .param("ask", ask.id())
                .param("me", me.id())
                .param("now", days.now())
                .update();
    }

    /** What is open and fits nobody, or was posted three days ago and nobody has answered; the oldest first. For hosts. */
    public List<Ask> unanswered(int most) {
        return sql.sql("select ask.* from ask where " + AskSight.OPEN + """
                and not exists (select 1 from answer where ask_id = ask.id and answer.member_id <> ask.author_id)
                and not exists (select 1 from request where ask_id = ask.id and accepted_at is not null)
                and (created_at < :before or matched_at is not null
                     and not exists (select 1 from suggestion where ask_id = ask.id))
                order by created_at limit :most
                """)
                .param("today", days.today())
                .param("before", days.now().minusDays(3))
                .param("most", most)
                .query(AskRow::ask)
                .list();
    }
}
