package org.zwischenraum.metoo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zwischenraum.asks.Ask;
import org.zwischenraum.asks.Asks;
import org.zwischenraum.asks.State;
import org.zwischenraum.chat.Conversations;
import org.zwischenraum.community.Communities;
import org.zwischenraum.inbox.Notice;
import org.zwischenraum.inbox.Notices;
import org.zwischenraum.jobs.Jobs;
import org.zwischenraum.members.Apart;
import org.zwischenraum.members.Member;
import org.zwischenraum.members.Members;

/** Brings those to one table who said "geht mir auch so", as soon as they are three. */
@Component
class Together {
    private static final int ENOUGH = 3;
    private final MeToos meToos;
    private final Tables tables;
    private final Asks asks;
    private final Members members;
    private final Apart apart;
    private final Communities communities;
    private final Conversations conversations;
    private final Notices notices;
    private final Jobs jobs;

    Together(
            MeToos meToos,
            Tables tables,
            Asks asks,
            Members members,
            Apart apart,
            Communities communities,
            Conversations conversations,
            Notices notices,
            Jobs jobs) {
        this.meToos = meToos;
        this.tables = tables;
        this.asks = asks;
        this.members = members;
        this.apart = apart;
        this.communities = communities;
        this.conversations = conversations;
        this.notices = notices;
        this.jobs = jobs;
    }

    @Transactional
    void say(Ask ask, Member me) {
        meToos.say(ask, me);
        propose(ask);
    }

    @Transactional
    void answer(Ask ask, boolean gladly, Member me) {
        Table table = tables.answer(ask, gladly, me);
        if (gladly && tables.others(table).isEmpty()) open(table, ask);
    }

    /** The time of a table has come: if it did not come about, whoever said yes waits for the next one. */
    @Transactional
    void end(Table table) {
        Set<UUID> others = tables.others(table);
        if (others.isEmpty()) return;
        tables.lapse(table);
        others.forEach(other -> meToos.takeBack(table.ask(), other));
        asks.find(table.ask())
                .filter(ask -> ask.state(asks.today()) == State.OPEN)
                .ifPresent(this::propose);
    }

    private void propose(Ask ask) {
        List<Member> said = whoGetOn(ask);
        if (said.size() < ENOUGH) return;
        List<Member> guests = new ArrayList<>(said);
        if (!tables.whoStayedAway(ask).contains(ask.author())) guests.addFirst(members.get(ask.author()));
        Instant begins = Appointment.of(guests, asks.today(), communities.get().zone());
        tables.lay(ask, begins, guests).ifPresent(table -> invite(table, ask, guests));
    }

    /** Those who said it and are to be kept apart from nobody there, the asker included. */
    private List<Member> whoGetOn(Ask ask) {
        List<UUID> said = meToos.of(ask);
        Map<UUID, Member> people = members.named(said);
        List<Member> guests = new ArrayList<>();
        for (UUID one : said) {
            Member guest = people.get(one);
            if (guest != null && guest.isActive() && getsOn(guest, ask.author(), guests)) guests.add(guest);
        }
        return guests;
    }

    private boolean getsOn(Member guest, UUID author, List<Member> others) {
        Set<UUID> never = apart.never(guest.id());
        return !never.contains(author) && others.stream().noneMatch(other -> never.contains(other.id()));
    }

    private void invite(Table table, Ask ask, List<Member> guests) {
        jobs.at(table.beginsAt(), TableEnd.KIND, table.id().toString());
        guests.forEach(guest -> notices.tell(Notice.to(guest.id(), "metoo.notice.table", ask.path() + "#table")
                .with("text", ask.text())
                .once("metoo.table:" + table.id())));
    }

    private void open(Table table, Ask ask) {
        Set<UUID> guests = tables.agreed(table);
        UUID conversation = conversations.open(table.id(), guests, ask.text());
        guests.forEach(guest -> notices.tell(Notice.to(guest, "metoo.notice.agreed", "/conversations/" + conversation)
                .with("text", ask.text())
                .once("metoo.agreed:" + table.id())));
    }
}
