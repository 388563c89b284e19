package org.zwischenraum.demo;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.zwischenraum.demo.Cast.Person;
import org.zwischenraum.jobs.HouseClock;

/** Before the demo is shown its house is founded, people come in, and the last weeks pass. */
@Demo
class Beginning implements ApplicationRunner {
    private static final Logger log = LoggerFactory.getLogger(Beginning.class);
    private final FoundedHouse house;
    private final Arrivals arrivals;
    private final Faces faces;
    private final Week week;
    private final GuestList guests;
    private final History history;
    private final Morning morning;
    private final HouseClock clock;

    Beginning(
            FoundedHouse house,
            Arrivals arrivals,
            Faces faces,
            Week week,
            GuestList guests,
            History history,
            Morning morning,
            HouseClock clock) {
        this.house = house;
        this.arrivals = arrivals;
        this.faces = faces;
        this.week = week;
        this.guests = guests;
        this.history = history;
        this.morning = morning;
        this.clock = clock;
    }

    /** A demo with a directory of its own may have begun already. */
    @Override
    public void run(ApplicationArguments arguments) {
        if (house.isThere()) return;
        Cast cast = Cast.load();
        long began = System.nanoTime();
        Instant now = clock.instant();
        house.found();
        Map<String, UUID> people = arrivals.welcome(present(cast), now);
        faces.hang(present(cast), people);
        week.liven(now);
        arrivals.announce();
        history.pass(cast, people, now);
        guests.invite(cast.people(), java.util.Objects.requireNonNull(people.get("tanja")));
        arrivals.announce();
        morning.begin(people);
        log.info("The demo took {} s to begin", (System.nanoTime() - began) / 1_000_000_000);
    }

    private static List<Person> present(Cast cast) {
        return cast.people().stream()
                .filter(person -> !person.state().equals("invited"))
                .toList();
    }
}
