package org.zwischenraum.members;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Those who might help somebody: who wants to be proposed, and with which of their own lines. */
@Component
public class Helpers {
    /** Each line with the audience it is for; what its owner marked "not for this" is left out. */
    private static final String LINES = """
            select offer.member_id, 'offer:' || offer.id as id, 'OFFER' as kind, offer.text, offer.audience
            from offer where not offer.unused
            union all
            select member.id, field.id, field.kind, field.text, coalesce(wider.audience, 'MEMBERS')
            from member
            cross join lateral (values ('EXPERIENCE', 'EXPERIENCE', experience), ('CONTRIBUTION', 'CONTRIBUTION', contribution),
                ('HEADLINE', 'HEADLINE', headline), ('GOALS', 'GOAL', goals), ('SITTING_ON', 'NOW', sitting_on),
                ('HORIZON', 'HORIZON', horizon)) as field (id, kind, text)
            left join member_audience wider on wider.member_id = member.id and wider.field = field.id
            where field.text <> '' and not exists (
                select 1 from member_unused unused where unused.member_id = member.id and unused.field = field.id)
            """;

    private final JdbcClient sql;
    private final Members members;
    private final Apart apart;
    private final Nearnesses nearnesses;

    Helpers(JdbcClient sql, Members members, Apart apart, Nearnesses nearnesses) {
        this.sql = sql;
        this.members = members;
        this.apart = apart;
        this.nearnesses = nearnesses;
    }

    private record Row(UUID member, Line line, Audience audience) {}

    /** Everybody who may be proposed to this asker and has at least one line to rest on. */
    public List<Helper> forAsker(Member asker) {
        Nearnesses.View view = nearnesses.of(asker);
        Map<UUID, List<Line>> lines = lines(view);
        Map<UUID, Member> people = members.named(lines.keySet());
        Set<UUID> never = apart.never(asker.id());
        Map<UUID, Map<String, Audience>> audiences = audiences();
        List<Helper> helpers = new ArrayList<>();
        people.values().stream()
                .filter(member -> mayBeProposed(member, asker, never))
                .forEach(member -> helpers.add(helper(
                        member,
                        lines.getOrDefault(member.id(), List.of()),
                        view.to(member.id()),
                        audiences.getOrDefault(member.id(), Map.of()))));
        return helpers;
    }

    /** Somebody with what every member may see of them: it depends on nobody who looks. */
    public Helper openly(UUID member) {
        List<Line> lines = sql.sql("select * from (" + LINES + ") line where line.member_id = :member")
                .param("member", member)
                .query(Helpers::row)
                .list()
                .stream()
                .filter(row -> row.audience().includes(Nearness.MEMBER))
                .map(Row::line)
                .toList();
        return helper(members.get(member), lines, Nearness.MEMBER, audiences().getOrDefault(member, Map.of()));
    }

    private static boolean mayBeProposed(Member member, Member asker, Set<UUID> never) {
        return member.isListed()
                && !member.isPaused()
                && !member.id().equals(asker.id())
                && !never.contains(member.id());
    }

    private static Helper helper(Member member, List<Line> lines, Nearness nearness, Map<String, Audience> chosen) {
        boolean languages = audience(Field.LANGUAGES, chosen).includes(nearness);
        boolean weekdays = audience(Field.WEEKDAYS, chosen).includes(nearness);
        return new Helper(
                member,
                lines,
                languages ? Set.copyOf(member.languages()) : Set.of(),
                weekdays ? member.weekdays() : Set.<DayOfWeek>of());
    }

    private static Audience audience(Field field, Map<String, Audience> chosen) {
        return chosen.getOrDefault(field.name(), field.usual());
    }

    private Map<UUID, List<Line>> lines(Nearnesses.View view) {
        Map<UUID, List<Line>> lines = new HashMap<>();
        sql
                .sql(LINES)
                .query(Helpers::row)
                .list()
                .stream()
                .filter(row -> row.audience().includes(view.to(row.member())))
                .forEach(row -> lines.computeIfAbsent(row.member(), id -> new ArrayList<>())
                        .add(row.line()));
        return lines;
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                row.getObject(1, UUID.class),
                new Line(row.getString(2), Line.Kind.valueOf(row.getString(3)), row.getString(4)),
                Audience.valueOf(row.getString(5)));
    }

    private Map<UUID, Map<String, Audience>> audiences() {
        Map<UUID, Map<String, Audience>> chosen = new HashMap<>();
        sql.sql("select member_id, field, audience from member_audience where field in ('LANGUAGES', 'WEEKDAYS')")
                .query(row -> {
                    chosen.computeIfAbsent(row.getObject(1, UUID.class), id -> new HashMap<>())
                            .put(row.getString(2), Audience.valueOf(row.getString(3)));
                });
        return chosen;
    }
}
