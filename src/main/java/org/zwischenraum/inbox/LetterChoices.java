package org.zwischenraum.inbox;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What each member wants by mail. */
@Component
class LetterChoices {
    private final JdbcClient sql;

    LetterChoices(JdbcClient sql) {
        this.sql = sql;
    }

    boolean wants(UUID member, Matter matter) {
        return wanted(member).contains(matter);
    }

    Set<Matter> wanted(UUID member) {
        Set<Matter> wanted = EnumSet.allOf(Matter.class);
        sql.sql("select matter from letter_unwanted where member_id = :member")
                .param("member", member)
                .query(String.class)
                .list()
                .forEach(matter -> wanted.remove(Matter.valueOf(matter)));
        return wanted;
    }

    @Transactional
    void choose(UUID member, Set<Matter> wanted) {
        sql.sql("delete from letter_unwanted where member_id = :member")
                .param("member", member)
                .update();
        EnumSet.allOf(Matter.class).stream()
                .filter(matter -> !wanted.contains(matter))
                .forEach(matter -> sql.sql(
                                "insert into letter_unwanted (member_id, matter) values (:member, :matter) on conflict do nothing")
                        .param("member", member)
                        .param("matter", matter.name())
                        .update());
    }
}
