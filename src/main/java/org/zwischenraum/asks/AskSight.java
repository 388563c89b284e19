package org.zwischenraum.asks;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.zwischenraum.members.Apart;
import org.zwischenraum.members.Member;
import org.zwischenraum.members.Role;

/** Which asks a viewer may see, said to the database; each look-up goes through it. */
@Component
class AskSight {
    /** Mine; all for hosts; what is for members or friends from those with whom I am not apart; what I was asked about. */
    static final String VISIBLE = """
            (ask.author_id = :me or :host
              or (ask.audience = any(:audiences) and ask.author_id <> all(:blocked))
              or exists (select 1 from request where request.ask_id = ask.id and request.member_id = :me and request.delivered
                         and ask.author_id <> all(:blocked)))
            """;

    private final JdbcClient sql;
    private final Apart apart;

    AskSight(JdbcClient sql, Apart apart) {
        this.sql = sql;
        this.apart = apart;
    }

    /** A query that says {@link #VISIBLE}, as this viewer asks it. */
    JdbcClient.StatementSpec look(String query, Member me) {
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
