package org.zwischenraum.tables;

import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.zwischenraum.live.Live;
import org.zwischenraum.live.Piece;
import org.zwischenraum.live.Receivers;
import org.zwischenraum.live.TopicName;
import org.zwischenraum.members.Member;
import org.zwischenraum.presences.Presence;
import org.zwischenraum.presences.Presences;
import org.zwischenraum.web.Fragments;

/** Tells open pages of a table what happened, and those alone who see the one who did it. */
@Component
class TableNews {
    static final TopicName TABLE = TopicName.of("tables/{id}");
    static final TopicName TALK = TopicName.of("tables/{id}/talk");
    private final Live live;
    private final Presences presences;
    private final Fragments fragments;

    TableNews(Live live, Presences presences, Fragments fragments) {
        this.live = live;
        this.presences = presences;
        this.fragments = fragments;
    }

    /** Somebody sat down, got up, took part, or said something about themselves. */
    void changed(UUID table, UUID who) {
        Receivers seen = presences.of(who).map(presences::receivers).orElse(Receivers.nobody());
        live.connected().stream()
                .filter(one -> one.equals(who) || seen.receives(one))
                .forEach(one -> live.changed(one, TABLE.of(table)));
    }

    /** What these two see of each other has changed, wherever they sit. */
    void changedBetween(UUID one, UUID other) {
        Stream.of(one, other)
                .flatMap(each -> presences.of(each).flatMap(Presence::seat).stream())
                .forEach(table -> Stream.of(one, other).forEach(reader -> live.changed(reader, TABLE.of(table))));
    }

    void said(Word word, Presence by, Member author) {
        Receivers all = presences.receivers(by).or(account -> account.equals(author.id()));
        live.added(
                TALK.of(word.table()),
                word.key(),
                new Piece(all, language -> fragments.draw("tables/_word", new Spoken(word, author), language)));
    }
}
