package org.zwischenraum.pairs;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.zwischenraum.asks.Asks;
import org.zwischenraum.introductions.Between;
import org.zwischenraum.members.Contacts;
import org.zwischenraum.members.Helpers;
import org.zwischenraum.requests.Requests;

/** Looks who of those found for each other are still strangers: with as many questions for many pairs as for one. */
@Component
class Strangers {
    private final Helpers helpers;
    private final Contacts contacts;
    private final Between between;
    private final Asks asks;
    private final Requests requests;
    private final Unproposed unproposed;

    Strangers(
            Helpers helpers, Contacts contacts, Between between, Asks asks, Requests requests, Unproposed unproposed) {
        this.helpers = helpers;
        this.contacts = contacts;
        this.between = between;
        this.asks = asks;
        this.requests = requests;
        this.unproposed = unproposed;
    }

    Glance at(Collection<Pair> pairs) {
        Set<UUID> people = pairs.stream().flatMap(pair -> pair.two().stream()).collect(Collectors.toSet());
        Set<UUID> sought = pairs.stream().flatMap(pair -> pair.ask().stream()).collect(Collectors.toSet());
        return new Glance(
                helpers.openly(people),
                unproposed.all(),
                contacts.of(pairs.stream().map(Pair::seeker).collect(Collectors.toSet())),
                between.among(people),
                asks.find(sought),
                requests.askedAbout(sought),
                asks.today());
    }
}
