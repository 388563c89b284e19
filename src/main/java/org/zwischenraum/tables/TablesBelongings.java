package org.zwischenraum.tables;

import java.util.List;
import org.springframework.stereotype.Component;
import org.zwischenraum.belongings.Belongings;
import org.zwischenraum.belongings.Farewell;
import org.zwischenraum.belongings.Keeping;
import org.zwischenraum.belongings.Parcel;
import org.zwischenraum.belongings.Seen;
import org.zwischenraum.belongings.Stay;

/** What was said and done at the tables. */
@Component
class TablesBelongings implements Belongings {
    @Override
    public List<Keeping> keeps() {
        return List.of(Keeping.under(
                "tables.kept.tables", Seen.CONCERNED, Stay.days(1), "table_line", "table_word", "focus_part"));
    }

    @Override
    public void pack(Parcel parcel) {
        parcel.rows("tables", "select text, said_at from table_word where author_id = :person order by said_at");
        parcel.rows("focus", """
                select intention, word, joined_at, left_at from focus_part where member_id = :person order by joined_at
                """);
    }

    @Override
    public void leave(Farewell farewell) {
        farewell.run("delete from table_line where author_id = :person");
        farewell.run("delete from table_word where author_id = :person");
        farewell.run("delete from focus_part where member_id = :person");
    }
}
