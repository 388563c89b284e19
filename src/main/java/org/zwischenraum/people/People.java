package org.zwischenraum.people;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.zwischenraum.community.Communities;
import org.zwischenraum.members.Member;
import org.zwischenraum.members.Members;
import org.zwischenraum.members.Nearnesses;
import org.zwischenraum.members.Sheet;
import org.zwischenraum.members.Sheets;
import org.zwischenraum.web.Remembering;

/**
 * The list of people. Who usually comes today stands first, as far as the viewer may know; then everybody in an order
 * that is shuffled each day anew, the same for all: nobody is first for being known. Words put what fits them first.
 */
@Component
class People implements Remembering {
    private static final Shuffled NONE = new Shuffled(-1, LocalDate.MIN, List.of(), Map.of());
    private final Members members;
    private final Sheets sheets;
    private final Nearnesses nearnesses;
    private final Lines lines;
    private final Meaning meaning;
    private final Communities communities;
    private final Clock clock;
    private final AtomicReference<Shuffled> known = new AtomicReference<>(NONE);

    People(
            Members members,
            Sheets sheets,
            Nearnesses nearnesses,
            Lines lines,
            Meaning meaning,
            Communities communities,
            Clock clock) {
        this.members = members;
        this.sheets = sheets;
        this.nearnesses = nearnesses;
        this.lines = lines;
        this.meaning = meaning;
        this.communities = communities;
        this.clock = clock;
    }

    /** Everybody in the order of a day. */
    private record Shuffled(long edition, LocalDate day, List<Member> members, Map<UUID, Sheet> sheets) {
        Sheet sheet(Member member) {
            return sheets.getOrDefault(member.id(), Sheet.BLANK);
        }
    }

    /** All whom this viewer may meet and who fit, in the order of today; looked at only as far as somebody reads on. */
    Stream<Found> find(Search search, Member me) {
        Nearnesses.View view = nearnesses.of(me);
        return search.typed().isEmpty() ? inTheOrderOfToday(search, me, view) : byWords(search, me, view);
    }

    @Override
    public void forget() {
        known.set(NONE);
    }

    private Stream<Found> inTheOrderOfToday(Search search, Member me, Nearnesses.View view) {
        Shuffled all = shuffled();
        return Stream.of(true, false)
                .flatMap(today -> all.members().stream()
                        .map(member -> found(member, all, view, ""))
                        .filter(found -> found.today() == today))
                .filter(found -> found.fits(search) && mayMeet(found.member(), me));
    }

    /** By name first, then by what their sentence means, then by words. */
    private Stream<Found> byWords(Search search, Member me, Nearnesses.View view) {
        Shuffled all = shuffled();
        Map<UUID, Found> found = new LinkedHashMap<>();
        List<Lines.Hit> hits = lines.find(search.typed());
        hits.stream().filter(Lines.Hit::isName).forEach(hit -> add(hit, all, view, found));
        meaning.of(search.typed(), me)
                .forEach((who, why) ->
                        found.putIfAbsent(who.id(), found(who, all, view, "").because(why)));
        hits.forEach(hit -> add(hit, all, view, found));
        return found.values().stream().filter(one -> one.fits(search) && mayMeet(one.member(), me));
    }

    private void add(Lines.Hit hit, Shuffled all, Nearnesses.View view, Map<UUID, Found> found) {
        if (!found.containsKey(hit.member())) find(hit, all, view).ifPresent(one -> found.put(hit.member(), one));
    }

    private Optional<Found> find(Lines.Hit hit, Shuffled all, Nearnesses.View view) {
        return members.find(hit.member())
                .filter(Member::isListed)
                .map(member -> found(member, all, view, hit.why()))
                .filter(found -> hit.isShown(found.sheet(), found.nearness()));
    }

    private static Found found(Member member, Shuffled all, Nearnesses.View view, String why) {
        return Found.on(all.day().getDayOfWeek(), member, all.sheet(member), view.to(member.id()), why);
    }

    private boolean mayMeet(Member member, Member me) {
        return member.id().equals(me.id()) || members.areNotBlocked(member.id(), me);
    }

    private Shuffled shuffled() {
        LocalDate day = LocalDate.ofInstant(clock.instant(), communities.get().zone());
        long edition = members.edition();
        Shuffled all = known.get();
        if (all.edition() == edition && all.day().equals(day)) return all;
        Shuffled anew = shuffle(edition, day);
        known.set(anew);
        return anew;
    }

    private Shuffled shuffle(long edition, LocalDate day) {
        List<Member> shuffled = members.listed().stream()
                .sorted(Comparator.comparingLong(member -> lot(member, day)))
                .toList();
        return new Shuffled(
                edition,
                day,
                shuffled,
                sheets.of(shuffled.stream().map(Member::id).toList()));
    }

    /** A number that looks drawn, the same for a member all day. The mixing is that of SplitMix64 (Steele et al., 2014). */
    private static long lot(Member member, LocalDate day) {
        long mixed = member.name().hashCode() + 0x9E3779B97F4A7C15L * day.toEpochDay();
        mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }
}
