package org.zwischenraum.floor;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.zwischenraum.members.Member;
import org.zwischenraum.presences.At;
import org.zwischenraum.presences.Presence;
import org.zwischenraum.presences.State;

/**
 * Somebody who is here, as the API shows it.
 *
 * @param until how long the state will last, as they said; left out when they did not
 * @param table left out when they sit at none
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record HereJson(
        PersonJson member,
        UUID space,
        At at,
        State state,
        Instant since,
        @Nullable Instant until,
        @Nullable UUID table,
        String intention) {
    /** Somebody, as far as a name goes. */
    record PersonJson(UUID id, String name, String url) {}

    static HereJson of(Presence presence, Member member, UnaryOperator<String> urls) {
        return new HereJson(
                new PersonJson(member.id(), member.name(), urls.apply("/people/" + member.id())),
                presence.space(),
                presence.at(),
                presence.shown(),
                presence.since(),
                presence.until(),
                presence.table(),
                presence.intention());
    }
}
