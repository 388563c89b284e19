package org.zwischenraum.suggestions;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.zwischenraum.asks.Ask;
import org.zwischenraum.asks.Asks;
import org.zwischenraum.asks.State;
import org.zwischenraum.jobs.HouseClock;
import org.zwischenraum.jobs.Job;
import org.zwischenraum.jobs.Jobs;
import org.zwischenraum.members.Members;
import org.zwischenraum.requests.MayBeAsked;
import org.zwischenraum.requests.Request;
import org.zwischenraum.requests.Requests;

/** "Fragt ihr für mich": the house asks two suggested people, and two more a day later while nobody has said yes. */
@Component
class HouseAsks implements Job {
    private static final String KIND = "suggestions.askForMe";
    private static final int AT_ONCE = 2;
    private final Asks asks;
    private final Suggestions suggestions;
    private final Requests requests;
    private final MayBeAsked mayBeAsked;
    private final Members members;
    private final Jobs jobs;
    private final HouseClock clock;

    HouseAsks(
            Asks asks,
            Suggestions suggestions,
            Requests requests,
            MayBeAsked mayBeAsked,
            Members members,
            Jobs jobs,
            HouseClock clock) {
        this.asks = asks;
        this.suggestions = suggestions;
        this.requests = requests;
        this.mayBeAsked = mayBeAsked;
        this.members = members;
        this.jobs = jobs;
        this.clock = clock;
    }

    /** To be called when people were found: the first two are asked soon, unless the house has begun already. */
    void begin(Ask ask) {
        if (ask.askForMe() && requests.of(ask).isEmpty())
            jobs.at(clock.instant(), KIND, ask.id().toString());
    }

    @Override
    public String kind() {
        return "suggestions.askForMe";
    }

    @Override
    public void run(String subject) {
        asks.find(UUID.fromString(subject))
                .filter(ask -> ask.askForMe() && ask.state(asks.today()) == State.OPEN)
                .ifPresent(this::askNext);
    }

    private void askNext(Ask ask) {
        Map<UUID, Request> asked = requests.of(ask);
        if (asked.values().stream().anyMatch(Request::isAccepted)) return;
        List<Suggestion> next = next(ask, asked.keySet());
        next.forEach(one -> ask(ask, one));
        Instant tomorrow = clock.instant().plus(Duration.ofDays(1));
        if (!next.isEmpty()) jobs.at(tomorrow, KIND, ask.id().toString());
    }

    /** Whom it must not reach now hears nothing of it, and to the asker that looks like any silence. */
    private void ask(Ask ask, Suggestion one) {
        boolean reaches = mayBeAsked.by(members.get(ask.author()), one.member());
        requests.send(ask, one.member(), Request.AskedBy.HOUSE, one.reasons(), reaches);
    }

    /** The next ones not asked yet, in the order in which the asker sees them. */
    private List<Suggestion> next(Ask ask, Set<UUID> asked) {
        return suggestions.standing(ask.id()).stream()
                .filter(one -> !asked.contains(one.member()))
                .limit(AT_ONCE)
                .toList();
    }
}
