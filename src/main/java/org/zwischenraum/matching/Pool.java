package org.zwischenraum.matching;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The people who may be proposed, read once. Never changes, so any thread may use it; {@code with} and {@code without} give
 * the next one, at the cost of copying two maps (below a millisecond for 3,000 people).
 */
public final class Pool {
    private final Map<UUID, Prepared> people;
    private final Map<Word, List<Prepared>> bearers;

    private Pool(Map<UUID, Prepared> people, Map<Word, List<Prepared>> bearers) {
        this.people = people;
        this.bearers = bearers;
    }

    /** Of two candidates with the same id the later counts. */
    public static Pool of(Collection<Candidate> candidates) {
        Reading reading = new Reading();
        Map<UUID, Prepared> people = new HashMap<>();
        candidates.forEach(candidate -> people.put(candidate.id(), Prepared.of(candidate, reading)));
        Map<Word, List<Prepared>> bearers = new HashMap<>();
        people.values()
                .forEach(person -> person.words()
                        .forEach(word -> bearers.computeIfAbsent(word, _ -> new ArrayList<>())
                                .add(person)));
        return new Pool(people, bearers);
    }

    /** With this candidate, in place of what was known under the same id. */
    public Pool with(Candidate candidate) {
        Pool next = without(candidate.id()).copy();
        Prepared person = Prepared.of(candidate, new Reading());
        next.people.put(candidate.id(), person);
        person.words().forEach(word -> next.bearers.merge(word, List.of(person), Pool::joined));
        return next;
    }

    public Pool without(UUID candidate) {
        Prepared gone = people.get(candidate);
        if (gone == null) {
            return this;
        }
        Pool next = copy();
        next.people.remove(candidate);
        gone.words().forEach(word -> next.bearers.computeIfPresent(word, (_, all) -> allBut(gone, all)));
        return next;
    }

    public int size() {
        return people.size();
    }

    /** Every word that somebody used, with those who did. */
    Map<Word, List<Prepared>> bearers() {
        return bearers;
    }

    private Pool copy() {
        return new Pool(new HashMap<>(people), new HashMap<>(bearers));
    }

    private static List<Prepared> joined(List<Prepared> some, List<Prepared> others) {
        List<Prepared> all = new ArrayList<>(some);
        all.addAll(others);
        return all;
    }

    private static @Nullable List<Prepared> allBut(Prepared gone, List<Prepared> all) {
        List<Prepared> rest = all.stream().filter(person -> person != gone).toList();
        return rest.isEmpty() ? null : rest;
    }
}
