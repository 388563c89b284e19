package org.zwischenraum.tables;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.zwischenraum.calls.CallPlace;
import org.zwischenraum.calls.CallRoom;
import org.zwischenraum.members.Member;
import org.zwischenraum.plans.Plans;
import org.zwischenraum.presences.Presence;
import org.zwischenraum.presences.Presences;
import org.zwischenraum.text.Texts;

/** Whoever sits at a table, and may be seen there, can talk there with sound and picture. */
@Component
class TableCalls implements CallPlace {
    private final Plans plans;
    private final Presences presences;
    private final Texts texts;

    TableCalls(Plans plans, Presences presences, Texts texts) {
        this.plans = plans;
        this.presences = presences;
        this.texts = texts;
    }

    @Override
    public Optional<CallRoom> room(UUID id, Member me) {
        return presences
                .of(me.id())
                .filter(one -> !one.isInvisible())
                .flatMap(Presence::seat)
                .filter(id::equals)
                .flatMap(plans::table)
                .map(there -> room(there, me));
    }

    private CallRoom room(Plans.Standing there, Member me) {
        var words = texts.in(me.language());
        UUID id = there.table().id();
        return new CallRoom(
                id,
                words.say("tables.call.title", "table", there.table().name()),
                words.say("tables.call.hearers"),
                Sitting.path(id),
                true);
    }
}
