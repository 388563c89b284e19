package org.zwischenraum.people;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.zwischenraum.members.Field;
import org.zwischenraum.members.Nearness;
import org.zwischenraum.members.Sheet;
import org.zwischenraum.search.Typed;

/** Finds what people wrote by what somebody types. Who may see a line is for the caller to ask. */
@Component
class Lines {
    private static final int MOST = 1000;
    private static final String OFFER = "offer:";
    private final JdbcClient sql;

    Lines(JdbcClient sql) {
        this.sql = sql;
    }

    /** @param field NAME, a field, or {@code offer:} and its id */
    record Hit(UUID member, String field, String text) {
        boolean isShown(Sheet sheet, Nearness nearness) {
            if (isName()) return true;
            if (!field.startsWith(OFFER)) return sheet.shows(Field.valueOf(field), nearness);
            UUID offer = UUID.fromString(field.substring(OFFER.length()));
            return sheet.offers().stream()
                    .anyMatch(one -> one.id().equals(offer) && one.audience().includes(nearness));
        }

        /** The line to show; a name says nothing more than the name. */
        String why() {
            return isName() || field.equals(Field.HEADLINE.name()) ? "" : text;
        }

        private boolean isName() {
            return field.equals("NAME");
        }
    }

    /** The lines that fit, the best first. */
    List<Hit> find(Typed typed) {
        return sql.sql("""
                select member_id, field, text from member_line
                where (member_id, field) in (
                    select member_id, field from member_line where document @@ search_query(:typed)
                    union all
                    select member_id, field from member_line where fold(:typed) <% folded)
                order by search_rank(document, folded, :typed) desc, member_id, field
                limit :most
                """)
                .param("typed", typed.words())
                .param("most", MOST)
                .query((row, number) -> new Hit(
                        java.util.Objects.requireNonNull(row.getObject(1, UUID.class)),
                        row.getString(2),
                        row.getString(3)))
                .list();
    }
}
