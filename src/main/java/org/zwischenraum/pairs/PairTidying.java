package org.zwischenraum.pairs;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.zwischenraum.jobs.Job;

/**
 * What people have taken back does not stay in pairs: each day those go that rest on nothing any more, and whatever hosts put
 * away keeps no words of it. Goes on while nobody looks at pairs.
 */
@Component
class PairTidying implements Job {
    private final Pairs pairs;
    private final Strangers strangers;

    PairTidying(Pairs pairs, Strangers strangers) {
        this.pairs = pairs;
        this.strangers = strangers;
    }

    @Override
    public String kind() {
        return "pairs.tidying";
    }

    @Override
    public Optional<Duration> every() {
        return Optional.of(Duration.ofDays(1));
    }

    @Override
    public void run(String subject) {
        List<Pair> all = pairs.all();
        Glance glance = strangers.at(all);
        all.stream().filter(pair -> !glance.mayMeet(pair)).forEach(pair -> pairs.remove(pair.id()));
    }
}
