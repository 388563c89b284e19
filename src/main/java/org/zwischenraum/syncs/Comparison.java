package org.zwischenraum.syncs;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
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
    private final Set<UUID> found = new HashSet<>();

    private Comparison(Known known) {
        this.known = known;
        this.byPrint = known.byPrint();
        this.byMember = known.byMember();
        this.people = known.byId();
        this.byMail = known.byMail();
        this.byName = known.byName();
    }

    static Plan of(Roll roll, Known known) {
        return new Comparison(known).compare(roll);
    }

    private Plan compare(Roll roll) {
        List<Plan.Step> steps = roll.lines().stream().map(this::step).toList();
        List<Listed> present = known.listed().stream()
                .filter(row -> row.member() != null && row.missingSince() == null)
                .toList();
        List<Listed> missing = present.stream()
                .filter(row -> !found.contains(row.id()) && !isMentioned(row, roll))
                .toList();
        return new Plan(steps, missing, present.size());
    }

    private static boolean isMentioned(Listed row, Roll roll) {
        return roll.mentioned().contains(row.print()) || roll.mentioned().contains(row.email());
    }

    private Plan.Step step(Line line) {
        Optional<Listed> own = Optional.ofNullable(byPrint.get(line.print()));
        Optional<Person> who = own.flatMap(row -> Optional.ofNullable(row.member()))
                .flatMap(id -> Optional.ofNullable(people.get(id)))
                .or(() -> byMail(line, own));
        Optional<Listed> row = own.or(() -> who.flatMap(person -> Optional.ofNullable(byMember.get(person.id()))))
                .filter(one -> found.add(one.id()));
        return who.isPresent() ? ofMember(line, row, who.get()) : ofSomebody(line, row);
    }

    /** Whoever was forgotten is known again by the address only under the member's own name: hosts may have parted the two. */
    private Optional<Person> byMail(Line line, Optional<Listed> own) {
        return Optional.ofNullable(byMail.get(line.email()))
                .filter(person -> own.filter(Listed::isForgotten).isEmpty()
                        || Folding.fold(person.name()).equals(Folding.fold(line.name())));
    }

    private Plan.Step ofMember(Line line, Optional<Listed> row, Person who) {
        List<Change> changes = new ArrayList<>();
        boolean isLinked = row.isPresent() && who.id().equals(row.get().member());
        if (!isLinked) changes.add(new Change(What.LINKED, line.name(), "", ""));
        if (row.isPresent() && row.get().missingSince() != null)
            changes.add(new Change(What.BACK, line.name(), "", ""));
        if (isLinked) changes.addAll(line.facts().since(row.get().facts(), line.name()));
        List<Change> conflicts = new ArrayList<>();
        if (!Folding.fold(who.name()).equals(Folding.fold(line.name())))
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
        return new Plan.Step(
                line,
                row,
                member,
                changes,
                questions,
                conflicts.stream().map(Change::what).toList());
    }

    private static Asked asked(Listed row, Change change) {
        return new Asked(row.id(), change.what(), change.now().toLowerCase(Locale.ROOT));
    }
}
