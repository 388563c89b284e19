package org.zwischenraum.members;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.zwischenraum.web.Remembering;

/** Who usually comes on which day of the week, as far as somebody may know. */
@Component
public class Regulars implements Remembering {
    private static final Table NONE = new Table(-1, LocalDate.MIN, List.of());
    private final JdbcClient sql;
    private final Members members;
    private final Nearnesses nearnesses;
    /** Asked at each look at Today: read once for all until anybody changes something. */
    private final AtomicReference<Table> known = new AtomicReference<>(NONE);

    Regulars(JdbcClient sql, Members members, Nearnesses nearnesses) {
        this.sql = sql;
        this.members = members;
        this.nearnesses = nearnesses;
    }

    private record Row(UUID member, Set<String> weekdays, Audience audience) {}

    /** Who comes on the day, in an order of its own: the same for all, another one each day. */
    private record Table(long edition, LocalDate day, List<Row> rows) {}

    /** A few others who usually come on this day and let this member know it, others each day; by name. */
    public List<Member> on(LocalDate day, int few, Member me) {
        Nearnesses.View view = nearnesses.of(me);
        return table(day).rows().stream()
                .filter(row -> !row.member().equals(me.id()))
                .filter(row -> row.audience().includes(view.to(row.member())))
                .flatMap(row -> members.find(row.member(), me).filter(Member::isListed).stream())
                .limit(few)
                .sorted(Comparator.comparing(Member::name))
                .toList();
    }

    @Override
    public void forget() {
        known.set(NONE);
    }

    private Table table(LocalDate day) {
        long edition = members.edition();
        Table table = known.get();
        if (table.edition() == edition && table.day().equals(day)) return table;
        Table read = new Table(edition, day, comingOn(day));
        known.set(read);
        return read;
    }

    private List<Row> comingOn(LocalDate day) {
        return read().stream()
                .filter(row -> row.weekdays().contains(day.getDayOfWeek().name()))
                .sorted(Comparator.comparing(row -> Objects.hash(row.member(), day)))
                .toList();
    }

    private List<Row> read() {
        return sql.sql("""
                select member.id, member.weekdays, coalesce(chosen.audience, :usual) as audience from member
                left join member_audience chosen on chosen.member_id = member.id and chosen.field = 'WEEKDAYS'
                where cardinality(member.weekdays) > 0 and member.role <> 'FRIEND'
                and member.suspended_at is null and member.leaving_at is null and member.emptied_at is null
                order by member.name, member.id
                """)
                .param("usual", Field.WEEKDAYS.usual().name())
                .query((row, number) -> new Row(
                        row.getObject("id", UUID.class),
                        Set.of((String[]) row.getArray("weekdays").getArray()),
                        Audience.valueOf(row.getString("audience"))))
                .list();
    }
}
