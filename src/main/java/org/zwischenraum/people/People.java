package org.zwischenraum.people;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.stereotype.Component;
import org.zwischenraum.community.Communities;
import org.zwischenraum.members.Field;
import org.zwischenraum.members.Member;
import org.zwischenraum.members.Members;
import org.zwischenraum.members.Nearness;
import org.zwischenraum.members.Nearnesses;
import org.zwischenraum.members.Profiles;
import org.zwischenraum.members.Sheet;
import org.zwischenraum.members.Sheets;
import org.zwischenraum.web.Remembering;

/**
 * The list of people. Who usually comes today stands first, as far as the viewer may know; then everybody in an order
 * that is shuffled each day anew, the same for all: nobody is first for being known. Words put what fits them first.
 */
@Component
class People implements Remembering {
    private static final Shuffled NONE = new Shuffled(-1, LocalDate.MIN, List.of());
    private final Members members;
    private final Sheets sheets;
    private final Nearnesses nearnesses;
    private final Lines lines;
    private final Communities communities;
    private final Clock clock;
    private final AtomicReference<Shuffled> known = new AtomicReference<>(NONE);

    People(Members members, Sheets sheets, Nearnesses nearnesses, Lines lines, Communities communities, Clock clock) {
        this.members = members;
        this.sheets = sheets;
        this.nearnesses = nearnesses;
        this.lines = lines;
        this.communities = communities;
        this.clock = clock;
    }

    private record Entry(Member member, Sheet sheet) {}

    private record Shuffled(long edition, LocalDate day, List<Entry> entries) {}

    /** All whom this viewer may meet and who fit, in the order of today. */
    List<Found> find(Search search, Member me) {
        Nearnesses.View view = nearnesses.of(me);
        return search.typed().isEmpty() ? inTheOrderOfToday(search, me, view) : byWords(search, me, view);
    }

    @Override
    public void forget() {
        known.set(NONE);
    }

    private List<Found> inTheOrderOfToday(Search search, Member me, Nearnesses.View view) {
        Shuffled all = shuffled();
        List<Found> today = new ArrayList<>();
        List<Found> others = new ArrayList<>();
        for (Entry entry : all.entries()) {
            Nearness nearness = view.to(entry.member().id());
            if (!search.fits(entry.member(), entry.sheet(), nearness) || !mayMeet(entry.member(), me)) continue;
            boolean comes = comes(entry, all.day(), nearness);
            (comes ? today : others).add(found(entry, nearness, "", comes));
        }
        today.addAll(others);
        return today;
    }

    private List<Found> byWords(Search search, Member me, Nearnesses.View view) {
        Shuffled all = shuffled();
        Map<UUID, Entry> entries = new LinkedHashMap<>();
        all.entries().forEach(entry -> entries.put(entry.member().id(), entry));
        Map<UUID, Found> found = new LinkedHashMap<>();
        for (Lines.Hit hit : lines.find(search.typed())) {
            Entry entry = entries.get(hit.member());
            if (entry == null || found.containsKey(hit.member()) || !mayMeet(entry.member(), me)) continue;
            Nearness nearness = view.to(hit.member());
            if (!hit.isShown(entry.sheet(), nearness) || !search.fits(entry.member(), entry.sheet(), nearness))
                continue;
            found.put(hit.member(), found(entry, nearness, hit.why(), comes(entry, all.day(), nearness)));
        }
        return List.copyOf(found.values());
    }

    private boolean mayMeet(Member member, Member me) {
        return member.id().equals(me.id()) || members.areNotBlocked(member.id(), me);
    }

    private static boolean comes(Entry entry, LocalDate day, Nearness nearness) {
        return entry.member().weekdays().contains(day.getDayOfWeek())
                && entry.sheet().shows(Field.WEEKDAYS, nearness);
    }

    private static Found found(Entry entry, Nearness nearness, String why, boolean today) {
        return new Found(entry.member(), Profiles.profile(entry.member(), entry.sheet(), nearness), why, today);
    }

    private Shuffled shuffled() {
        LocalDate day = LocalDate.ofInstant(clock.instant(), communities.get().zone());
        long edition = members.edition();
        Shuffled all = known.get();
        if (all.edition() == edition && all.day().equals(day)) return all;
        Shuffled anew = new Shuffled(edition, day, shuffle(day));
        known.set(anew);
        return anew;
    }

    private List<Entry> shuffle(LocalDate day) {
        List<Member> listed = members.listed();
        Map<UUID, Sheet> all = sheets.of(listed.stream().map(Member::id).toList());
        return listed.stream()
                .map(member -> new Entry(member, all.getOrDefault(member.id(), Sheet.BLANK)))
                .sorted(Comparator.comparingLong(entry -> lot(entry.member(), day)))
                .toList();
    }

    /** A number that looks drawn, the same for a member all day. The mixing is that of SplitMix64 (Steele et al., 2014). */
    private static long lot(Member member, LocalDate day) {
        long mixed = member.name().hashCode() + 0x9E3779B97F4A7C15L * day.toEpochDay();
        mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }
}
