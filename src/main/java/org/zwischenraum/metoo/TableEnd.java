package org.zwischenraum.metoo;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.zwischenraum.jobs.Job;

/** When the time of a table has come. */
@Component
class TableEnd implements Job {
    static final String KIND = "metoo.tableEnd";
    private final Tables tables;
    private final Together together;

    TableEnd(Tables tables, Together together) {
        this.tables = tables;
        this.together = together;
    }

    @Override
    public String kind() {
        return "metoo.tableEnd";
    }

    @Override
    public void run(String subject) {
        tables.find(UUID.fromString(subject)).ifPresent(together::end);
    }
}
