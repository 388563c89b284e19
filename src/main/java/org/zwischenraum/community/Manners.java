package org.zwischenraum.community;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zwischenraum.jobs.AfterCommit;
import org.zwischenraum.text.GenderSign;
import org.zwischenraum.text.Manner;
import org.zwischenraum.web.Remembered;
import org.zwischenraum.web.Remembering;

/** How this house speaks, read once and again after each change. */
@Component
public class Manners implements Manner, Remembering {
    private final JdbcClient sql;
    private final Remembered<Chosen> known;

    /** What hosts chose. */
    private record Chosen(GenderSign sign, boolean isFormal) {}

    Manners(JdbcClient sql) {
        this.sql = sql;
        this.known = new Remembered<>(() -> Optional.of(read()));
    }

    @Override
    public GenderSign sign() {
        return known.get().sign();
    }

    @Override
    public boolean isFormalOutside() {
        return known.get().isFormal();
    }

    /**
     * From now on the house speaks like this.
     *
     * @return whether it spoke in another way before
     */
    @Transactional
    public boolean change(GenderSign sign, boolean isFormal) {
        int changed = sql.sql("""
                insert into house_manner (sign, formal) values (:sign, :formal)
                on conflict (only_one) do update set sign = excluded.sign, formal = excluded.formal
                where (house_manner.sign, house_manner.formal) <> (excluded.sign, excluded.formal)
                """)
                .param("sign", sign.name())
                .param("formal", isFormal)
                .update();
        AfterCommit.run(this::forget);
        return changed == 1;
    }

    @Override
    public void forget() {
        known.forget();
    }

    private Chosen read() {
        return sql.sql("select sign, formal from house_manner")
                .query((row, _) -> new Chosen(GenderSign.valueOf(row.getString("sign")), row.getBoolean("formal")))
                .optional()
                .orElse(new Chosen(Manner.USUAL.sign(), Manner.USUAL.isFormalOutside()));
    }
}
