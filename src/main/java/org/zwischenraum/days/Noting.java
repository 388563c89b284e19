package org.zwischenraum.days;

import java.util.UUID;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.zwischenraum.answers.AnswerGiven;
import org.zwischenraum.asks.AskPosted;
import org.zwischenraum.asks.Asks;
import org.zwischenraum.breaks.CoffeeShared;
import org.zwischenraum.introductions.Introduction;
import org.zwischenraum.introductions.IntroductionMade;
import org.zwischenraum.introductions.Introductions;
import org.zwischenraum.presences.Arrived;

/** Notes for each what they themselves did; each time a fact comes again it changes nothing. */
@Component
class Noting {
    private final Entries entries;
    private final Asks asks;
    private final Introductions introductions;

    Noting(Entries entries, Asks asks, Introductions introductions) {
        this.entries = entries;
        this.asks = asks;
        this.introductions = introductions;
    }

    @ApplicationModuleListener
    void on(Arrived arrived) {
        entries.note(arrived.member(), Entry.Kind.HERE, arrived.space());
    }

    @ApplicationModuleListener
    void on(AskPosted posted) {
        asks.find(posted.ask()).ifPresent(ask -> entries.note(ask.author(), Entry.Kind.ASKED, ask.id()));
    }

    @ApplicationModuleListener
    void on(AnswerGiven given) {
        entries.note(given.member(), Entry.Kind.ANSWERED, given.ask());
    }

    @ApplicationModuleListener
    void on(IntroductionMade made) {
        Introduction introduction = introductions.get(made.introduction());
        met(introduction.first(), introduction.second());
    }

    @ApplicationModuleListener
    void on(CoffeeShared shared) {
        shared.others().forEach(other -> met(shared.member(), other));
    }

    private void met(UUID one, UUID other) {
        entries.note(one, Entry.Kind.MET, other);
        entries.note(other, Entry.Kind.MET, one);
    }
}
