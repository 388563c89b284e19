package org.zwischenraum.demo;

import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.zwischenraum.community.Communities;
import org.zwischenraum.community.Country;
import org.zwischenraum.community.Detail;
import org.zwischenraum.community.Providers;
import org.zwischenraum.demo.Cast.Person;
import org.zwischenraum.jobs.HouseClock;
import org.zwischenraum.text.Language;

/** Before the demo is shown its house is founded, people come in, and the last weeks pass. */
@Demo
class Beginning implements ApplicationRunner {
    private static final Logger log = LoggerFactory.getLogger(Beginning.class);
    private final Communities communities;
    private final Providers providers;
    private final Arrivals arrivals;
    private final Faces faces;
    private final History history;
    private final HouseClock clock;

    Beginning(
            Communities communities,
            Providers providers,
            Arrivals arrivals,
            Faces faces,
            History history,
            HouseClock clock) {
        this.communities = communities;
        this.providers = providers;
        this.arrivals = arrivals;
        this.faces = faces;
        this.history = history;
        this.clock = clock;
    }

    /** A demo with a directory of its own may have begun already. */
    @Override
    public void run(ApplicationArguments arguments) {
        if (communities.find().isPresent()) return;
        Cast cast = Cast.load();
        Instant now = clock.instant();
        found();
        Map<String, UUID> people = arrivals.welcome(present(cast), now);
        faces.hang(present(cast), people);
        arrivals.announce();
        history.pass(cast, people, now);
        arrivals.announce();
        log.info("The demo took {} s to begin", (clock.millis() - now.toEpochMilli()) / 1000.0);
    }

    private static List<Person> present(Cast cast) {
        return cast.people().stream()
                .filter(person -> !person.state().equals("invited"))
                .toList();
    }

    private void found() {
        communities.found(
                "Haus am Hafen",
                List.of(Language.DE, Language.EN, Language.ES),
                ZoneId.of("Europe/Berlin"),
                Country.DE);
        providers.keep(details());
    }

    /** Who answers for a house that does not exist: enough that its doors are open. */
    private static Map<Detail, String> details() {
        Map<Detail, String> details = new HashMap<>();
        details.put(Detail.NAME, "Haus am Hafen (Demo)");
        details.put(Detail.ADDRESS, "Am alten Speicher 3\n12345 Hafenstadt");
        details.put(Detail.EMAIL, "haus@example.org");
        details.put(Detail.SECOND_CONTACT, "+49 30 23125 000");
        details.put(Detail.EDITOR, "Tanja Baum\nAm alten Speicher 3\n12345 Hafenstadt");
        details.put(Detail.SERVER, "Demo");
        details.put(Detail.DATA_AUTHORITY, "Demo");
        return details;
    }
}
