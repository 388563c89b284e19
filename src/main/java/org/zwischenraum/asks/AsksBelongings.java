package org.zwischenraum.asks;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.zwischenraum.belongings.Belongings;
import org.zwischenraum.belongings.Farewell;
import org.zwischenraum.belongings.Keeping;
import org.zwischenraum.belongings.Parcel;
import org.zwischenraum.belongings.Seen;
import org.zwischenraum.belongings.Stay;
import org.zwischenraum.media.Files;
import org.zwischenraum.web.Ids;

/** What somebody seeks. */
@Component
class AsksBelongings implements Belongings {
    private final Files files;
    private final JdbcClient sql;

    AsksBelongings(Files files, JdbcClient sql) {
        this.files = files;
        this.sql = sql;
    }

    @Override
    public List<Keeping> keeps() {
        return List.of(Keeping.under("asks.kept.asks", Seen.CHOSEN, Stay.nameless(), "ask", "ask_reader"));
    }

    @Override
    public void pack(Parcel parcel) {
        parcel.rows("asks", """
                select kind, text, details, second_line, link, language, time, terms, audience, expires_on, created_at, closed_at, withdrawn_at from ask where author_id = :person order by created_at
                """);
        sql.sql("select id from ask where author_id = :person")
                .param("person", parcel.person())
                .query(Ids::first)
                .list()
                .forEach(ask -> pack(ask, parcel));
    }

    private void pack(UUID ask, Parcel parcel) {
        files.of(AskFiles.OWNER, ask)
                .forEach(file -> parcel.file("asks/" + file.id() + "-" + file.name(), () -> files.open(file.id())));
    }

    @Override
    public void leave(Farewell farewell) {
        farewell.run("""
                delete from stored_file where owner = 'asks' and owner_id in (select id from ask where author_id = :person)
                """);
        farewell.run("""
                update ask set text = '…', details = '', second_line = '', link = '', closed_at = coalesce(closed_at, :now), version = version + 1 where author_id = :person
                """);
        farewell.run("delete from ask_reader where member_id = :person");
    }
}
