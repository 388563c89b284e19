package org.zwischenraum.tables;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    private final Sitting sitting;
    private final Clock clock;

    TableSigns(Plans plans, Sitting sitting, Clock clock) {
        this.plans = plans;
        this.sitting = sitting;
        this.clock = clock;
    }

    @Override
    public Map<UUID, Sign> of(UUID space, Member me, Words words) {
        List<UUID> tables = plans.of(space).tables().stream().map(PlanTable::id).toList();
        Map<UUID, Focus> seen = sitting.seen(tables, me);
        Map<UUID, Sign> signs = new LinkedHashMap<>();
        for (UUID table : tables) {
            String text = Optional.ofNullable(seen.get(table))
                    .map(focus -> text(focus, words))
                    .orElse("");
            signs.put(table, new Sign(text, Sitting.path(table)));
        }
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
