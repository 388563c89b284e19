package org.zwischenraum.syncs;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.zwischenraum.syncs.Known.Asked;
import org.zwischenraum.syncs.Known.Person;
import org.zwischenraum.text.Folding;

/**
 * Compares a list with what is known: by the source's own id first, then by the mail address; that two have the same name is
 * only a question. Pure.
 */
final class Comparison {
    private final Map<String, Listed> byPrint;
    private final Map<UUID, Listed> byMember;
    private final Map<UUID, Person> people;
    private final Map<String, Person> byMail;
    private final Map<String, Person> byName;
    private final Known known;
    private final Set<String> prints;
    private final Set<UUID> found = new HashSet<>();
    private final Set<UUID> recognised = new HashSet<>();
    private final List<Roll.Fault> rejected = new ArrayList<>();

    private Comparison(Roll roll, Known known) {
        this.known = known;
        this.prints = roll.lines().stream().map(Line::print).collect(Collectors.toSet());
        this.byPrint = known.byPrint();
        this.byMember = known.byMember();
        this.people = known.byId();
        this.byMail = known.byMail();
        this.byName = known.byName();
    }

    static Plan of(Roll roll, Known known) {
        return new Comparison(roll, known).compare(roll);
    }

    private Plan compare(Roll roll) {
        List<Plan.Step> steps =
                roll.lines().stream().flatMap(line -> step(line).stream()).toList();
        List<Listed> present = known.listed().stream()
                .filter(row -> row.member() != null && row.missingSince() == null)
                .toList();
        List<Listed> missing = present.stream()
                .filter(row -> !found.contains(row.id()) && !isMentioned(row, roll))
                .toList();
        int lost = (int) missing.stream()
                .filter(row -> roll.left().stream().noneMatch(one -> one.is(row)))
                .count();
        return new Plan(steps, missing, lost, present.size(), rejected);
    }

    private static boolean isMentioned(Listed row, Roll roll) {
        return roll.mentioned().contains(row.print()) || roll.mentioned().contains(row.email());
    }

    /** What becomes of a line; nothing when it names two people, or one whom another line names. */
    private Optional<Plan.Step> step(Line line) {
        Optional<Listed> own = Optional.ofNullable(byPrint.get(line.print()));
        own.ifPresent(row -> found.add(row.id()));
        Optional<Person> linked = own.flatMap(row -> Optional.ofNullable(row.member()))
                .flatMap(id -> Optional.ofNullable(people.get(id)));
        if (linked.isPresent() && !fits(line, own.get(), linked.get()))
            return reject(line, "syncs.otherPerson", linked.get().name());
        Optional<Person> who = linked.or(() -> byMail(line, own));
        if (who.isEmpty()) return Optional.of(ofSomebody(line, own));
        Optional<Listed> theirs = Optional.ofNullable(byMember.get(who.get().id()));
        if (isNamedElsewhere(line, own, theirs) || !recognised.add(who.get().id()))
            return reject(line, "syncs.otherLine", who.get().name());
        theirs.ifPresent(row -> found.add(row.id()));
        return Optional.of(ofMember(line, own.or(() -> theirs), who.get()));
    }

    /** Sources give numbers away again: one is believed only as long as the name or the address goes with it. */
    private boolean fits(Line line, Listed row, Person who) {
        return isSame(line.name(), who.name())
                || isSame(line.name(), row.name())
                || line.email().equals(who.email())
                || line.email().equalsIgnoreCase(row.email())
                || !byMail.containsKey(line.email()) && sharesAWord(line.name(), who.name());
    }

    /** Whoever marries may change surname and address on one day, and keeps a first name. */
    private static boolean sharesAWord(String one, String other) {
        List<String> words = List.of(Folding.fold(one).split("[^\\p{L}\\p{N}]+"));
        return Arrays.stream(Folding.fold(other).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> word.length() > 1)
                .anyMatch(words::contains);
    }

    private static boolean isSame(String one, String other) {
        return Folding.fold(one).equals(Folding.fold(other));
    }

    /** Whether the source knows this member by another number, one that the list still names or that this line does not have. */
    private boolean isNamedElsewhere(Line line, Optional<Listed> own, Optional<Listed> theirs) {
        return theirs.filter(row -> !row.print().equals(line.print()))
                .filter(row -> own.isPresent() || prints.contains(row.print()))
                .isPresent();
    }

    private Optional<Plan.Step> reject(Line line, String why, String name) {
        rejected.add(new Roll.Fault(line.number(), why, name));
        return Optional.empty();
    }

    /** Whoever was forgotten is known again by the address only under the member's own name: hosts may have parted the two. */
    private Optional<Person> byMail(Line line, Optional<Listed> own) {
        return Optional.ofNullable(byMail.get(line.email()))
                .filter(person -> own.filter(Listed::isForgotten).isEmpty() || isSame(person.name(), line.name()));
    }

    private Plan.Step ofMember(Line line, Optional<Listed> row, Person who) {
        List<Change> changes = new ArrayList<>();
        boolean isLinked = row.isPresent() && who.id().equals(row.get().member());
        if (!isLinked) changes.add(new Change(What.LINKED, line.name(), "", ""));
        if (row.isPresent() && row.get().missingSince() != null)
            changes.add(new Change(What.BACK, line.name(), "", ""));
        if (isLinked) changes.addAll(line.facts().since(row.get().facts(), line.name()));
        List<Change> conflicts = new ArrayList<>();
        if (!isSame(who.name(), line.name()))
            conflicts.add(new Change(What.NAME, line.name(), who.name(), line.name()));
        if (!who.email().equals(line.email()))
            conflicts.add(new Change(What.MAIL, line.name(), who.email(), line.email()));
        return step(line, row, Optional.of(who.id()), changes, conflicts);
    }

    /** Whoever has gone, or did not come within thirty days, is not proposed anew. */
    private Plan.Step ofSomebody(Line line, Optional<Listed> row) {
        if (row.isPresent() && row.get().isForgotten()) return step(line, row, Optional.empty(), List.of(), List.of());
        Person same = byName.get(Folding.fold(line.name()));
        Change question = same == null || byMember.containsKey(same.id())
                ? new Change(What.NEW, line.name(), "", line.email())
                : new Change(What.SAME, line.name(), same.email(), line.email());
        return step(line, row, Optional.empty(), List.of(), List.of(question));
    }

    private Plan.Step step(
            Line line, Optional<Listed> row, Optional<UUID> member, List<Change> changes, List<Change> conflicts) {
        List<Change> questions = conflicts.stream()
                .filter(one -> row.isEmpty() || !known.asked().contains(asked(row.get(), one)))
                .toList();
        return new Plan.Step(line, row, member, changes, questions, open(row, conflicts));
    }

    /** All that does not fit; once hosts have said that two of one name are two people, whether to invite is what is open. */
    private List<What> open(Optional<Listed> row, List<Change> conflicts) {
        List<What> open = new ArrayList<>(conflicts.stream().map(Change::what).toList());
        for (Change one : conflicts)
            if (one.what() == What.SAME
                    && row.isPresent()
                    && known.asked().contains(asked(row.get(), new Change(What.NEW, one.name(), "", one.now()))))
                open.add(What.NEW);
        return open;
    }

    private static Asked asked(Listed row, Change change) {
        return new Asked(row.id(), change.what(), change.now().toLowerCase(Locale.ROOT));
    }
}
