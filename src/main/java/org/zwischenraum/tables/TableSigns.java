package org.zwischenraum.tables;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.zwischenraum.floor.TableSign;
import org.zwischenraum.members.Member;
import org.zwischenraum.plans.PlanTable;
import org.zwischenraum.plans.Plans;
import org.zwischenraum.text.Words;

/** Each table has a page; on the plan stands how long a focus still lasts there, for those who may know of it. */
@Component
class TableSigns implements TableSign {
    private final Plans plans;
    private final Focuses focuses;
    private final Sitting sitting;
    private final Clock clock;

    TableSigns(Plans plans, Focuses focuses, Sitting sitting, Clock clock) {
        this.plans = plans;
        this.focuses = focuses;
        this.sitting = sitting;
        this.clock = clock;
    }

    @Override
    public Map<UUID, Sign> of(UUID space, Member me, Words words) {
        List<UUID> tables = plans.of(space).tables().stream().map(PlanTable::id).toList();
        Map<UUID, Sign> signs = new LinkedHashMap<>();
        tables.forEach(table -> signs.put(table, new Sign("", Sitting.path(table))));
        focuses.at(tables).stream()
                .filter(focus -> sitting.isSeen(focus, me))
                .forEach(focus -> signs.put(focus.table(), new Sign(text(focus, words), Sitting.path(focus.table()))));
        return signs;
    }

    private String text(Focus focus, Words words) {
        Instant now = clock.instant();
        if (focus.isBreak(now)) return words.say("tables.sign.break");
        return focus.minutesLeft(now)
                .map(minutes -> words.say("tables.sign.focus", "minutes", minutes))
                .orElseGet(() -> words.say("tables.sign.free"));
    }
}
