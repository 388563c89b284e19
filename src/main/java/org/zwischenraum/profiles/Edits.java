package org.zwischenraum.profiles;

import java.util.Collection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zwischenraum.members.Audience;
import org.zwischenraum.members.Field;
import org.zwischenraum.members.Members;
import org.zwischenraum.web.Conflict;

/** What people change about themselves. */
@Component
class Edits {
    private static final String UPDATE = """
            update member set version = version + 1,
                name = coalesce(:name, name), role_label = coalesce(:roleLabel, role_label),
                headline = coalesce(:headline, headline), pronouns = coalesce(:pronouns, pronouns),
                sitting_on = coalesce(:sitting_on, sitting_on), goals = coalesce(:goals, goals),
                experience = coalesce(:experience, experience), horizon = coalesce(:horizon, horizon),
                contribution = coalesce(:contribution, contribution),
                languages = coalesce(:languages::text[], languages), weekdays = coalesce(:weekdays::text[], weekdays),
                place = coalesce(:place, place), approach = coalesce(:approach, approach),
                asked_at_most = coalesce(:askedAtMost, asked_at_most)
            where id = :id and (:version::int is null or version = :version)
            """;
    private final JdbcClient sql;
    private final Members members;

    Edits(JdbcClient sql, Members members) {
        this.sql = sql;
        this.members = members;
    }

    /**
     * Changes what a member says about themselves.
     *
     * @param version that was read before; null when it does not matter
     * @throws Conflict when somebody, mostly the same person elsewhere, has changed it since
     */
    @Transactional
    void make(UUID member, @Nullable Integer version, Edit edit) {
        if (update(member, version, edit) == 0) throw new Conflict("profiles.conflict", "/me");
        edit.audiences().forEach((field, audience) -> show(member, field, audience));
        edit.unused().forEach((field, unused) -> use(member, field, !unused));
        members.profileChanged(member);
    }

    private int update(UUID member, @Nullable Integer version, Edit edit) {
        JdbcClient.StatementSpec statement = sql.sql(UPDATE)
                .param("id", member)
                .param("version", version)
                .param("name", edit.name())
                .param("roleLabel", edit.roleLabel())
                .param("languages", edit.languages() == null ? null : list(edit.languages()))
                .param("weekdays", edit.weekdays() == null ? null : list(names(edit.weekdays())))
                .param("place", edit.place() == null ? null : edit.place().name())
                .param(
                        "approach",
                        edit.approach() == null ? null : edit.approach().name())
                .param("askedAtMost", edit.askedAtMost());
        for (Field field : Field.WORDS)
            statement = statement.param(field.column(), edit.words().get(field));
        return statement.update();
    }

    private void show(UUID member, Field field, Audience audience) {
        sql.sql("""
                insert into member_audience (member_id, field, audience) values (:member, :field, :audience)
                on conflict (member_id, field) do update set audience = excluded.audience
                """)
                .param("member", member)
                .param("field", field.name())
                .param("audience", audience.name())
                .update();
    }

    private void use(UUID member, Field field, boolean used) {
        sql.sql(
                        used
                                ? "delete from member_unused where member_id = :member and field = :field"
                                : "insert into member_unused (member_id, field) values (:member, :field) on conflict do nothing")
                .param("member", member)
                .param("field", field.name())
                .update();
    }

    private static Collection<String> names(Collection<? extends Enum<?>> constants) {
        return constants.stream().map(Enum::name).sorted().toList();
    }

    /** As PostgreSQL writes a list of words; ours have no quotes and commas. */
    private static String list(Collection<String> words) {
        return "{" + String.join(",", words) + "}";
    }
}
