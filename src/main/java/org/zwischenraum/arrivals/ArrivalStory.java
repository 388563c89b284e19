package org.zwischenraum.arrivals;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.zwischenraum.entry.Token;
import org.zwischenraum.members.Member;
import org.zwischenraum.spaces.Space;
import org.zwischenraum.web.Ids;
import org.zwischenraum.web.Links;

/** A guest and a tablet for the demo, by the steps that its people would take. */
@Component
public class ArrivalStory {
    private final GuestLinks guests;
    private final Doors doors;
    private final Tablets tablets;
    private final Links links;

    ArrivalStory(GuestLinks guests, Doors doors, Tablets tablets, Links links) {
        this.guests = guests;
        this.doors = doors;
        this.tablets = tablets;
        this.links = links;
    }

    /** The whole address of an invitation for today; the same one all day. */
    public String guest(Member host, String words) {
        LocalDate today = doors.today(door());
        Optional<GuestLink> known = guests.of(host).stream()
                .filter(link -> link.day().equals(today))
                .findFirst();
        UUID id = Ids.next();
        GuestLink link =
                known.orElseGet(() -> guests.make(new GuestLinkForm(id, null, today, null, words, false), host));
        return links.to(link.path());
    }

    /** The whole address of a page that becomes a tablet, once. */
    public String tablet(String name, Member host) {
        Token link = tablets.make(Ids.next(), name, door(), host).orElseThrow();
        return links.to("/door/tablets/" + link.text());
    }

    private Space door() {
        return doors.all().getFirst();
    }
}
