package org.zwischenraum.floor;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.zwischenraum.members.Member;
import org.zwischenraum.presences.Present;
import org.zwischenraum.switches.Switches;
import org.zwischenraum.text.Words;
import org.zwischenraum.web.Page;

/** What rooms above add to the floor, each in its order. */
@Component
class Additions {
    private final ObjectProvider<FloorMark> marks;
    private final ObjectProvider<FloorDeed> deeds;
    private final ObjectProvider<TableSign> signs;
    private final ObjectProvider<FloorCard> cards;
    private final ObjectProvider<FloorGuests> guests;
    private final Switches switches;

    Additions(
            ObjectProvider<FloorMark> marks,
            ObjectProvider<FloorDeed> deeds,
            ObjectProvider<TableSign> signs,
            ObjectProvider<FloorCard> cards,
            ObjectProvider<FloorGuests> guests,
            Switches switches) {
        this.marks = marks;
        this.deeds = deeds;
        this.signs = signs;
        this.cards = cards;
        this.guests = guests;
        this.switches = switches;
    }

    Map<UUID, List<FloorMark.Mark>> marks(Collection<Member> here, Member me, Words words) {
        Map<UUID, List<FloorMark.Mark>> all = new HashMap<>();
        if (here.isEmpty()) return all;
        marks.stream()
                .filter(switches::isOwnerOn)
                .sorted(Comparator.comparingInt(FloorMark::order))
                .forEach(source -> source.of(here, me, words)
                        .forEach((id, mark) ->
                                all.computeIfAbsent(id, _ -> new ArrayList<>()).add(mark)));
        return all;
    }

    Map<UUID, List<Content>> deeds(Page page, Collection<Present> here, Member me) {
        Map<UUID, List<Content>> all = new HashMap<>();
        deeds.stream()
                .filter(switches::isOwnerOn)
                .sorted(Comparator.comparingInt(FloorDeed::order))
                .forEach(deed -> deed.offers(page, here, me)
                        .forEach((id, offer) ->
                                all.computeIfAbsent(id, _ -> new ArrayList<>()).add(offer)));
        return all;
    }

    /** What hangs on each table; of several signs the first that was found. */
    Map<UUID, List<TableSign.Sign>> signs(UUID space, Member me, Words words) {
        Map<UUID, List<TableSign.Sign>> all = new HashMap<>();
        signs.orderedStream()
                .filter(switches::isOwnerOn)
                .forEach(source -> source.of(space, me, words)
                        .forEach((table, sign) -> all.computeIfAbsent(table, _ -> new ArrayList<>())
                                .add(sign)));
        return all;
    }

    List<FloorGuests.Guest> guests(UUID space, Member me) {
        return guests.stream()
                .filter(switches::isOwnerOn)
                .flatMap(source -> source.of(space, me).stream())
                .toList();
    }

    List<Content> cards(FloorCard.Place place, Page page, UUID space, Member me) {
        return cards.stream()
                .filter(card -> card.place() == place && switches.isOwnerOn(card))
                .sorted(Comparator.comparingInt(FloorCard::order))
                .flatMap(card -> card.show(page, space, me).stream())
                .toList();
    }
}
