package org.zwischenraum.rota;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.zwischenraum.community.Enquiries;
import org.zwischenraum.introductions.Wishes;
import org.zwischenraum.joining.Joinings;
import org.zwischenraum.members.Member;
import org.zwischenraum.moderation.Appeals;
import org.zwischenraum.safety.Reports;
import org.zwischenraum.settings.Settings;

/** What waits for hosts, as far as this one may know of it. */
@Component
class OnTheDesk {
    private final Reports reports;
    private final Appeals appeals;
    private final Enquiries enquiries;
    private final Joinings joinings;
    private final Wishes wishes;
    private final Settings settings;

    OnTheDesk(
            Reports reports,
            Appeals appeals,
            Enquiries enquiries,
            Joinings joinings,
            Wishes wishes,
            Settings settings) {
        this.reports = reports;
        this.appeals = appeals;
        this.enquiries = enquiries;
        this.joinings = joinings;
        this.wishes = wishes;
        this.settings = settings;
    }

    List<Waiting> of(Member host) {
        return Stream.of(
                        reports.open(host).stream().map(one -> new Waiting("report", one.id(), one.madeAt())),
                        appeals.open().stream()
                                .filter(one -> !one.member().equals(host.id()))
                                .map(one -> new Waiting("appeal", one.id(), one.madeAt())),
                        enquiries.open().stream().map(one -> new Waiting("enquiry", one.id(), one.madeAt())),
                        all("joining", joinings.waitingSince(settings.smtp().isPresent())),
                        all("wish", wishes.waitingSince()))
                .flatMap(some -> some)
                .toList();
    }

    private static Stream<Waiting> all(String kind, Map<UUID, Instant> since) {
        return since.entrySet().stream().map(one -> new Waiting(kind, one.getKey(), one.getValue()));
    }
}
