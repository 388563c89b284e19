package org.zwischenraum.load;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.zwischenraum.jobs.HouseClock;
import org.zwischenraum.jobs.Jobs;
import org.zwischenraum.web.Ids;

/** Orders letters for a stretch of the members, by the same jobs as on a Monday morning, and says how many there are. */
@Bench
@Controller
class BenchLetters {
    private static final String WEEKLY = "weekly.letter";
    private final JdbcClient sql;
    private final Jobs jobs;
    private final HouseClock clock;

    BenchLetters(JdbcClient sql, Jobs jobs, HouseClock clock) {
        this.sql = sql;
        this.jobs = jobs;
        this.clock = clock;
    }

    @GetMapping("/bench/letters/order")
    @ResponseBody
    String order(@RequestParam boolean bare, @RequestParam int from, @RequestParam int to) {
        String kind = bare ? BareLetter.KIND : WEEKLY;
        members(from, to).forEach(id -> jobs.at(clock.instant(), kind, id.toString()));
        return "ordered";
    }

    /** Looked at, written, and handed to the mail server. */
    @GetMapping("/bench/letters")
    @ResponseBody
    String count(@RequestParam boolean bare) {
        String kind = bare ? BareLetter.KIND : WEEKLY;
        long written = count("select count(*) from letter where kind = '" + kind + "'");
        long sent = count("select count(*) from letter where sent_at is not null and kind = '" + kind + "'");
        long done = bare ? written : count("select count(*) from weekly_letter");
        return done + " " + written + " " + sent + " ";
    }

    private long count(String query) {
        return sql.sql(query).query(Long.class).single();
    }

    private List<UUID> members(int from, int to) {
        return sql.sql("select id from member where role <> 'FRIEND' order by id limit :most offset :from")
                .param("most", to - from)
                .param("from", from)
                .query(Ids::first)
                .list();
    }
}
