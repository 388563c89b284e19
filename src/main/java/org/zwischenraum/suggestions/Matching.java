package org.zwischenraum.suggestions;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.zwischenraum.asks.Ask;
import org.zwischenraum.asks.Asks;
import org.zwischenraum.asks.State;
import org.zwischenraum.expertise.Expertise;
import org.zwischenraum.matching.Match;
import org.zwischenraum.matching.Rules;
import org.zwischenraum.matching.Seeking;
import org.zwischenraum.members.Member;
import org.zwischenraum.members.Members;

/** Looks for people who fit an ask, and keeps whom it finds. Nobody is told. */
@Component
class Matching {
    private final Asks asks;
    private final Members members;
    private final Expertise expertise;
    private final Occasions occasions;
    private final Suggestions suggestions;
    private final HouseAsks house;

    Matching(
            Asks asks,
            Members members,
            Expertise expertise,
            Occasions occasions,
            Suggestions suggestions,
            HouseAsks house) {
        this.asks = asks;
        this.members = members;
        this.expertise = expertise;
        this.occasions = occasions;
        this.suggestions = suggestions;
        this.house = house;
    }

    void lookFor(UUID id) {
        asks.find(id).filter(ask -> ask.state(asks.today()) == State.OPEN).ifPresent(this::lookFor);
    }

    private void lookFor(Ask ask) {
        Member asker = members.get(ask.author());
        List<Match> matches = expertise.suggest(seeking(ask, asker), asker, Rules.usual(), occasions.of(ask, asker));
        suggestions.keep(ask, matches);
        house.begin(ask);
    }

    /** For a discreet ask nothing about the asker plays a part. */
    private static Seeking seeking(Ask ask, Member asker) {
        if (ask.isDiscreet()) return Seeking.of(ask.sought());
        return new Seeking(ask.sought(), Set.copyOf(asker.languages()), asker.weekdays());
    }
}
