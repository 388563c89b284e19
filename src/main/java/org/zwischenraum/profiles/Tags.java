package org.zwischenraum.profiles;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The words by which hosts sort members. Only hosts and each member see their own. */
@Component
public class Tags {
    private final JdbcClient sql;

    Tags(JdbcClient sql) {
        this.sql = sql;
    }

    public List<String> of(UUID member) {
        return sql.sql("select tags from member where id = :id")
                .param("id", member)
                .query((row, number) -> Arrays.asList((String[]) row.getArray(1).getArray()))
                .single();
    }

    /** Those of everybody who has any. */
    public Map<UUID, List<String>> all() {
        Map<UUID, List<String>> found = new HashMap<>();
        sql.sql("select id, tags from member where tags <> '{}'").query(row -> {
            found.put(row.getObject("id", UUID.class), Arrays.asList((String[])
                    row.getArray("tags").getArray()));
        });
        return found;
    }

    /** These and no others. */
    @Transactional
    public void keep(UUID member, Collection<String> tags) {
        sql.sql("update member set tags = :tags where id = :id")
                .param("id", member)
                .param("tags", tags.toArray(String[]::new))
                .update();
    }

    /** Adds what is not there yet. */
    @Transactional
    public boolean add(UUID member, Collection<String> tags) {
        return sql.sql("""
                        update member set tags = (select array_agg(distinct tag order by tag)
                                                  from unnest(tags || :tags::text[]) as tag)
                        where id = :id and not tags @> :tags::text[]
                        """)
                        .param("id", member)
                        .param("tags", tags.toArray(String[]::new))
                        .update()
                == 1;
    }
}
