package org.zwischenraum.pairs;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.zwischenraum.introductions.Introductions;
import org.zwischenraum.members.Contacts;
import org.zwischenraum.members.Member;
import org.zwischenraum.members.Members;

/**
 * Who came lately and knows nobody yet, as far as the house can tell: no introduction became a yes, and no contact is there.
 * What others did not say yes to plays no part.
 */
@Component
public class Newcomers {
    /** So long somebody is new. */
    public static final Duration NEW = Duration.ofDays(42);

    private final Members members;
    private final Introductions introductions;
    private final Contacts contacts;
    private final Unproposed unproposed;
    private final Clock clock;

    Newcomers(Members members, Introductions introductions, Contacts contacts, Unproposed unproposed, Clock clock) {
        this.members = members;
        this.introductions = introductions;
        this.contacts = contacts;
        this.unproposed = unproposed;
        this.clock = clock;
    }

    /** The latest first. */
    public List<Member> latest() {
        Instant since = clock.instant().minus(NEW);
        Set<UUID> known = introductions.everMade();
        Set<UUID> refused = unproposed.all();
        List<Member> fresh = members.listed().stream()
                .filter(one -> one.joinedAt().isAfter(since) && !one.isHost() && !one.isPaused())
                .filter(one -> !known.contains(one.id()) && !refused.contains(one.id()))
                .sorted(Comparator.comparing(Member::joinedAt).reversed().thenComparing(Member::id))
                .toList();
        Map<UUID, Set<UUID>> met = contacts.of(fresh.stream().map(Member::id).toList());
        return fresh.stream()
                .filter(one -> met.getOrDefault(one.id(), Set.of()).isEmpty())
                .toList();
    }
}
