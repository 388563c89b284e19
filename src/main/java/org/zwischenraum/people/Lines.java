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

    /** What is typed is taken apart once, not once for each line; {@code search_rank} would do that. */
    private static final String FIND = """
            with typed as materialized (select search_query(:typed) as query, fold(left(:typed, 200)) as folded),
            fitting as (
                select member_id, field from typed join member_line on document @@ typed.query
                union
                select member_id, field from typed join member_line on typed.folded <% member_line.folded)
            select line.member_id, line.field, line.text
            from typed, fitting join member_line line using (member_id, field)
            order by coalesce(ts_rank(line.document, typed.query), 0) + word_similarity(typed.folded, line.folded) desc,
                line.member_id, line.field
            limit :most
            """;

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

        boolean isName() {
            return field.equals("NAME");
        }
    }

    /** The lines that fit, the best first. */
    List<Hit> find(Typed typed) {
        return sql.sql(FIND)
                .param("typed", typed.words())
                .param("most", MOST)
                .query((row, number) -> new Hit(
                        java.util.Objects.requireNonNull(row.getObject(1, UUID.class)),
                        row.getString(2),
                        row.getString(3)))
                .list();
    }
}
