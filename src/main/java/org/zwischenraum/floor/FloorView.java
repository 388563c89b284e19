package org.zwischenraum.floor;

import gg.jte.Content;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.zwischenraum.members.Member;
import org.zwischenraum.plans.PlanTable;
import org.zwischenraum.presences.At;
import org.zwischenraum.presences.Presence;
import org.zwischenraum.presences.PresenceTopics;
import org.zwischenraum.presences.Present;
import org.zwischenraum.spaces.Space;
import org.zwischenraum.web.Page;

/**
 * What a member sees of the floor.
 *
 * @param people all others whom the viewer sees
 * @param guests of members, for this day
 * @param coming who still comes today, as far as the viewer may know
 */
record FloorView(
        Member me,
        List<Space> spaces,
        Space space,
        Own own,
        List<Somebody> people,
        List<FloorGuests.Guest> guests,
        List<Coming> coming,
        Additions additions,
        Furniture furniture) {
    /** Below it the page shows first who still comes today. */
    private static final int ENOUGH = 3;

    /** One's own, and those who are here. */
    String topics() {
        return PresenceTopics.OWN.of(me.id()) + " " + PresenceTopics.PEOPLE.of(space.id());
    }

    String path() {
        return "/floor?space=" + space.id();
    }

    boolean amIHere() {
        return own.presence().filter(one -> one.space().equals(space.id())).isPresent();
    }

    boolean isQuiet() {
        return people.size() + (amIHere() ? 1 : 0) < ENOUGH;
    }

    /** "7 im Haus, 1 online dabei", of those whom the viewer sees. */
    String summary(Page page) {
        return page.say("floor.summary", "onSite", count(At.ON_SITE), "remote", count(At.REMOTE));
    }

    /** The same sentence with numbers by which a script finds their places. */
    String summaryPattern(Page page) {
        return page.say("floor.summary", "onSite", 111, "remote", 222);
    }

    /** How it begins when nobody is to be seen: with that word. */
    String summaryOfNobody(Page page) {
        return page.say("floor.summary", "onSite", 0, "remote", 0);
    }

    /** Where the viewer is among those who are counted, or empty. */
    String mine() {
        return amIHere() ? own.at().name() : "";
    }

    List<Content> cards(FloorCard.Place place, Page page) {
        return additions.cards(place, page, space.id(), me);
    }

    /** What the viewer can do with each who is here. */
    Map<UUID, List<Content>> deeds(Page page) {
        return additions.deeds(page, people.stream().map(Somebody::present).toList(), me);
    }

    List<Furniture.TableLine> tables() {
        return furniture.tables(space.id(), everybody(), me);
    }

    Content drawing(List<Furniture.TableLine> tables, Page page) {
        return furniture.drawing(space.id(), everybody(), guests, tables, page);
    }

    /** The name of the table where somebody sits, or empty. */
    String table(Presence presence) {
        return tableName(presence.seat());
    }

    String tableName(Optional<UUID> seat) {
        return seat.flatMap(table -> furniture.table(table, space.id()))
                .map(PlanTable::name)
                .orElse("");
    }

    private List<Present> everybody() {
        Stream<Present> mine = own.presence().stream()
                .filter(one -> one.space().equals(space.id()))
                .map(one -> new Present(one, me));
        return Stream.concat(mine, people.stream().map(Somebody::present)).toList();
    }

    private long count(At at) {
        long others = people.stream().filter(one -> one.presence().at() == at).count();
        return others + (amIHere() && own.at() == at ? 1 : 0);
    }
}
