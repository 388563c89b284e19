package org.zwischenraum.asks;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.zwischenraum.members.Apart;
import org.zwischenraum.members.Member;
import org.zwischenraum.members.Role;

/**
 * Which asks a viewer may see, said to the database; each look-up goes through it. Modules above, which look for asks by what
 * they know of them, say it too.
 */
@Component
public class AskSight {
    /** Not ended; asks for {@code :today}. */
    public static final String OPEN =
            "ask.closed_at is null and ask.withdrawn_at is null and ask.expires_on >= :today ";

    /**
     * Mine; all for hosts; what is for members or friends, and what I was let into, from those with whom I am not apart. What I
     * was let into without a name stays as it is: else one could block one member after the other, and see when it vanishes.
     */
    public static final String VISIBLE = """
            (ask.author_id = :me or :host
              or ((ask.author_id <> all(:blocked) or ask.audience = 'DISCREET')
                  and (ask.audience = any(:audiences)
                       or exists (select 1 from ask_reader where ask_reader.ask_id = ask.id and ask_reader.member_id = :me))))
            """;

    private final JdbcClient sql;
    private final Apart apart;
    private final Days days;

    AskSight(JdbcClient sql, Apart apart, Days days) {
        this.sql = sql;
        this.apart = apart;
        this.days = days;
    }

    /** Lets somebody read an ask for whomever it is meant, because they are asked about it; a second time changes nothing. */
    public void letIn(UUID ask, UUID member) {
        sql.sql("""
                insert into ask_reader (ask_id, member_id, since) values (:ask, :member, :now)
                on conflict (ask_id, member_id) do nothing
                """)
                .param("ask", ask)
                .param("member", member)
                .param("now", days.now())
                .update();
    }

    /** A query that says {@link #VISIBLE}, as this viewer asks it. */
    public JdbcClient.StatementSpec look(String query, Member me) {
        return sql.sql(query)
                .param("me", me.id())
                .param("host", me.isHost())
                .param("audiences", audiences(me))
                .param("blocked", apart.blocked(me.id()).toArray(UUID[]::new));
    }

    private static String[] audiences(Member me) {
        return me.role() == Role.FRIEND ? new String[] {"FRIENDS"} : new String[] {"FRIENDS", "MEMBERS"};
    }
}
