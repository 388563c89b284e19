package org.zwischenraum.arrivals;

import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.zwischenraum.jobs.Job;

/**
 * Keeps two promises: of a guest nothing is left the day after, of what hosts did for others nothing after two weeks. And
 * tablets that were never set up are gone.
 */
@Component
class ArrivalRemoval implements Job {
    private final GuestLinks links;
    private final HostedArrivals hosted;
    private final Tablets tablets;

    ArrivalRemoval(GuestLinks links, HostedArrivals hosted, Tablets tablets) {
        this.links = links;
        this.hosted = hosted;
        this.tablets = tablets;
    }

    @Override
    public String kind() {
        return "arrivals.removal";
    }

    @Override
    public Optional<Duration> every() {
        return Optional.of(Duration.ofHours(1));
    }

    @Override
    public void run(String subject) {
        links.forget();
        hosted.forget();
        tablets.forget();
    }
}
