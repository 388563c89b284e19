package org.zwischenraum.roster;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.zwischenraum.introductions.Introductions;
import org.zwischenraum.invitations.Invitations;
import org.zwischenraum.members.Member;
import org.zwischenraum.profiles.Tags;
import org.zwischenraum.safety.Standings;

/** Everybody who belongs to the house, always by name. */
@Component
public class Roster {
    private final Standings standings;
    private final Tags tags;
    private final Introductions introductions;
    private final Invitations invitations;
    private final Clock clock;

    Roster(Standings standings, Tags tags, Introductions introductions, Invitations invitations, Clock clock) {
        this.standings = standings;
        this.tags = tags;
        this.introductions = introductions;
        this.invitations = invitations;
        this.clock = clock;
    }

    /** Those whom a filter keeps. */
    public List<Member> find(Filter filter) {
        Instant now = clock.instant();
        Map<UUID, List<String>> tagged = tags.all();
        Set<UUID> known = introductions.everMade();
        Set<UUID> invited = invitations.guests();
        return standings.all().stream()
                .filter(who -> filter.keeps(who, beside(who.id(), tagged, known, invited), now))
                .toList();
    }

    private static Filter.Beside beside(UUID id, Map<UUID, List<String>> tagged, Set<UUID> known, Set<UUID> invited) {
        return new Filter.Beside(tagged.getOrDefault(id, List.of()), known.contains(id), invited.contains(id));
    }
}
