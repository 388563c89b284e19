package org.zwischenraum.matching;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The people who may be proposed, read once. Never changes, so any thread may use it. */
public final class Pool {
    private final Understanding understanding;
    private final List<Prepared> people;
    private final Commonness commonness;

    private Pool(Understanding understanding, List<Prepared> people) {
        this.understanding = understanding;
        this.people = people;
        this.commonness = new Commonness(people);
    }

    /** Understood by the lexicon that comes with the program. */
    public static Pool of(Collection<Candidate> candidates) {
        return of(candidates, Understanding.shipped());
    }

    /** Of two candidates with the same id the later counts. */
    public static Pool of(Collection<Candidate> candidates, Understanding understanding) {
        Map<UUID, Candidate> byId = new HashMap<>();
        candidates.forEach(candidate -> byId.put(candidate.id(), candidate));
        List<Prepared> people = new ArrayList<>();
        byId.values().forEach(candidate -> people.add(Prepared.of(candidate, understanding)));
        return new Pool(understanding, List.copyOf(people));
    }

    public int size() {
        return people.size();
    }

    List<Prepared> people() {
        return people;
    }

    Understanding understanding() {
        return understanding;
    }

    Commonness commonness() {
        return commonness;
    }
}
