package org.zwischenraum.imports;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zwischenraum.members.Field;
import org.zwischenraum.members.Member;
import org.zwischenraum.profiles.Draft;
import org.zwischenraum.profiles.Drafts;
import org.zwischenraum.profiles.Tags;
import org.zwischenraum.profiles.Values;

/**
 * Lays imported things out for a member. What they have said already is never overwritten; what was laid out once is not
 * laid out again; only where they have agreed and said nothing yet it is taken over at once.
 */
@Component
class Proposals {
    private final JdbcClient sql;
    private final Drafts drafts;
    private final Values values;
    private final Tags tags;

    Proposals(JdbcClient sql, Drafts drafts, Values values, Tags tags) {
        this.sql = sql;
        this.drafts = drafts;
        this.values = values;
        this.tags = tags;
    }

    /** @return whether anything is new */
    @Transactional
    boolean layOut(Member member, Newcomer.Data data, Import.Mode mode) {
        boolean isNew = !data.tags().isEmpty() && tags.add(member.id(), data.tags());
        Map<Draft.Matter, Boolean> touched = touched(member.id());
        for (Map.Entry<Draft.Matter, String> value : data.values().entrySet())
            isNew |= layOut(member, value.getKey(), value.getValue(), mode, touched);
        for (String offer : data.offers()) isNew |= layOut(member, Draft.Matter.OFFER, offer, mode, touched);
        return isNew;
    }

    private boolean layOut(
            Member member, Draft.Matter what, String text, Import.Mode mode, Map<Draft.Matter, Boolean> touched) {
        Current current = current(member.id(), what, text);
        if (current.same()) {
            drafts.note(member.id(), what, text, mode.host());
            return false;
        }
        boolean atOnce = mode.consented() && current.blank() && !touched.containsKey(what);
        if (!atOnce) return drafts.propose(member.id(), what, text, mode.host());
        boolean isNew = drafts.note(member.id(), what, text, mode.host());
        if (isNew) values.put(member.id(), what, text);
        return isNew;
    }

    /** What was laid out for this member before. */
    private Map<Draft.Matter, Boolean> touched(UUID member) {
        return sql
                .sql("select distinct what from member_draft where member_id = :member")
                .param("member", member)
                .query((row, number) -> Draft.Matter.valueOf(row.getString(1)))
                .list()
                .stream()
                .collect(Collectors.toMap(what -> what, what -> true));
    }

    /** What stands there now, beside what is to come. */
    private record Current(boolean blank, boolean same) {}

    private Current current(UUID member, Draft.Matter what, String text) {
        return switch (what) {
            case OFFER ->
                new Current(true, has("select 1 from offer where member_id = :member and text = :text", member, text));
            case ASKED_AT_MOST -> beside(column("coalesce(asked_at_most::text, '')", member), text);
            case LANGUAGES ->
                new Current(
                        has(
                                "select 1 from member where id = :member and languages <@ array[language] and :text <> ''",
                                member,
                                text),
                        column("array_to_string(languages, '|')", member).equals(text));
            case WEEKDAYS -> beside(column("lower(array_to_string(weekdays, '|'))", member), text);
            case HEADLINE, SITTING_ON, GOALS, EXPERIENCE, HORIZON, CONTRIBUTION ->
                beside(column(Field.valueOf(what.name()).column(), member), text);
        };
    }

    private static Current beside(String now, String text) {
        return new Current(now.isEmpty(), sorted(now).equals(sorted(text)));
    }

    private static String sorted(String text) {
        return Values.parts(text).sorted().collect(Collectors.joining("|"));
    }

    private boolean has(String query, UUID member, String text) {
        return sql.sql(query)
                        .param("member", member)
                        .param("text", text)
                        .query()
                        .listOfRows()
                        .size()
                > 0;
    }

    /** @param column one of ours, never anything typed */
    private String column(String column, UUID member) {
        return sql.sql("select " + column + " from member where id = :member")
                .param("member", member)
                .query(String.class)
                .single();
    }
}
