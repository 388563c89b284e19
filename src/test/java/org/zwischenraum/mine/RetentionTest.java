package org.zwischenraum.mine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.zwischenraum.belongings.Belongings;
import org.zwischenraum.belongings.Keeping;
import org.zwischenraum.belongings.Stay;
import org.zwischenraum.house.House;
import org.zwischenraum.house.HouseTest;
import org.zwischenraum.house.Visitor;
import org.zwischenraum.web.Ids;

/** What is said to be kept for some days is gone after them, by itself. */
@HouseTest
class RetentionTest {
    /** Filled here, so that their emptiness afterwards says something. */
    private static final Set<String> FILLED = Set.of(
            "movement",
            "day_entry",
            "news",
            "greeting",
            "phone_call",
            "hosted_arrival",
            "care_hand",
            "audit_entry",
            "session",
            "takeout",
            "imported_person",
            "joining",
            "sign_in_help",
            "letter",
            "coffee_wish",
            "table_word",
            "ticket");

    @Autowired
    House house;

    @Autowired
    JdbcClient sql;

    @Autowired
    List<Belongings> belongings;

    private Visitor mira;
    private Visitor jonas;

    @BeforeEach
    void muchIsKept() {
        house.found();
        mira = house.member("mira");
        jonas = house.member("jonas");
        UUID space = sql.sql("select id from space limit 1").query(Ids::first).single();
        row(
                "insert into movement (id, member_id, space_id, kind, at, audience, moved_at) values (:id, :mira, :space, 'ARRIVED', 'ON_SITE', 'MEMBERS', :now)",
                space);
        row(
                "insert into day_entry (id, member_id, day, kind, words, noted_at) values (:id, :mira, :today, 'DONE', 'Kapitel', :now)",
                space);
        row("insert into news (id, member_id, text, shared_at) values (:id, :mira, 'Fertig', :now)", space);
        row("insert into greeting (id, way, from_id, to_id, made_at) values (:id, 'NOTE', :mira, :jonas, :now)", space);
        row(
                "insert into phone_call (id, asker_id, asked_id, asked_at, lapses_at, heard) values (:id, :mira, :jonas, :now, :now, true)",
                space);
        row(
                "insert into hosted_arrival (id, member_id, host_id, space_id, kind, at, state, intention, audience, done_at) values (:id, :mira, :jonas, :space, 'IN', 'ON_SITE', 'OPEN', '', 'HOSTS', :now)",
                space);
        row("insert into care_hand (member_id, host_id, taken_at) values (:mira, :jonas, :now)", space);
        row("insert into takeout (id, member_id, asked_at, ready_at) values (:id, :mira, :now, :now)", space);
        row(
                "insert into imported_person (id, email, data, made_at) values (:id, 'ute@example.org', '{}', :now)",
                space);
        row(
                "insert into joining (id, name, email, language, agreed_at) values (:id, 'Ute', 'ute@example.org', 'de', :now)",
                space);
        row("insert into sign_in_help (id, account_id, asked_at) values (:id, :mira, :now)", space);
        row(
                "insert into letter (id, recipient, language, kind, subject, body, written_at, sent_at) values (:id, 'mira@example.org', 'de', 'test', '', '', :now, :now)",
                space);
        row(
                "insert into coffee_wish (member_id, space_id, wished_at, ends_at) values (:mira, :space, :now, :now)",
                space);
        row(
                "insert into table_word (id, table_id, author_id, text, audience, said_at) values (:id, :space, :mira, 'Hallo', 'MEMBERS', :now)",
                space);
        row(
                "insert into ticket (id, account_id, purpose, token_hash, made_at, expires_at) values (:id, :mira, 'test', '\\x01', :now, :now)",
                space);
        house.host().post("/hosting/members/" + jonas.id() + "/role", "role", "TEAM");
        assertThat(FILLED).allMatch(table -> rows(table) > 0);
    }

    @Test
    void whatIsKeptForSomeDaysIsGoneAfterThem() {
        long passed = 0;
        for (Keeping keeping : byDays()) {
            long until = keeping.stay().days() + 2;
            house.clock().advance(Duration.ofDays(until - passed));
            passed = until;
            house.runDue();
            keeping.tables().stream()
                    .filter(FILLED::contains)
                    .forEach(table -> assertThat(rows(table))
                            .as(table + " after " + keeping.stay().days() + " days")
                            .isZero());
        }
    }

    private List<Keeping> byDays() {
        return belongings.stream()
                .flatMap(module -> module.keeps().stream())
                .filter(keeping -> keeping.stay().until() == Stay.Until.DAYS)
                .sorted(Comparator.comparing(keeping -> keeping.stay().days()))
                .toList();
    }

    private void row(String statement, UUID space) {
        var now = house.clock().instant().atOffset(ZoneOffset.UTC);
        sql.sql(statement)
                .param("id", Ids.next())
                .param("mira", mira.id())
                .param("jonas", jonas.id())
                .param("space", space)
                .param("now", now)
                .param("today", now.toLocalDate())
                .update();
    }

    private int rows(String table) {
        return sql.sql("select count(*) from " + table).query(Integer.class).single();
    }
}
