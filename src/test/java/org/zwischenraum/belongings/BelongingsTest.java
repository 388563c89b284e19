package org.zwischenraum.belongings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.zwischenraum.house.HouseTest;

/** Nothing is kept of a person that no module answers for. */
@HouseTest
class BelongingsTest {
    /** Without a reference, but named by what somebody is reached at. */
    private static final Set<String> BY_ADDRESS = Set.of("letter", "joining", "enquiry", "audit_entry");

    @Autowired
    List<Belongings> belongings;

    @Autowired
    JdbcClient sql;

    @Test
    void eachTableThatRefersToAPersonIsAnsweredFor() {
        assertThat(answeredFor()).containsAll(referring()).containsAll(BY_ADDRESS);
    }

    @Test
    void noTableIsAnsweredForTwiceAndAllOfThemAreThere() {
        List<String> named = belongings.stream()
                .flatMap(module -> module.keeps().stream())
                .flatMap(keeping -> keeping.tables().stream())
                .toList();
        assertThat(named).doesNotHaveDuplicates().allMatch(this::isThere);
    }

    private Set<String> answeredFor() {
        Set<String> tables = new TreeSet<>();
        belongings.forEach(module -> module.keeps().forEach(keeping -> tables.addAll(keeping.tables())));
        return tables;
    }

    private Set<String> referring() {
        return Set.copyOf(sql.sql("""
                select distinct cast(cast(conrelid as regclass) as text) from pg_constraint
                where contype = 'f' and confrelid in (cast('member' as regclass), cast('account' as regclass))
                """).query(String.class).list());
    }

    private boolean isThere(String table) {
        return sql.sql("select to_regclass(:table) is not null")
                .param("table", table)
                .query(Boolean.class)
                .single();
    }
}
