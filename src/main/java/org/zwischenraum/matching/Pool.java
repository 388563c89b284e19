package org.zwischenraum.matching;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;

/** The people who may be proposed, read once. Never changes, so any thread may use it. */
public final class Pool {
    private final Understanding understanding;
    private final List<Prepared> people;
    private final Commonness commonness;

    private Pool(Understanding understanding, List<Prepared> people, Commonness commonness) {
        this.understanding = understanding;
        this.people = people;
        this.commonness = commonness;
    }

    /** Understood by the lexicon that comes with the program. */
    public static Pool of(Collection<Candidate> candidates) {
        return of(candidates, Understanding.shipped());
    }

    /** Of two candidates with the same id the later counts. */
    public static Pool of(Collection<Candidate> candidates, Understanding understanding) {
        Map<UUID, Candidate> byId = new HashMap<>();
        candidates.forEach(candidate -> byId.put(candidate.id(), candidate));
        List<Prepared> people = byId.values().stream()
                .map(candidate -> Prepared.of(candidate, understanding))
                .toList();
        return new Pool(understanding, people, new Counted(people));
    }

    /**
     * Some of many people, found for an ask: what is rare is told by all of them, and what their lines say is known already.
     *
     * @param known what a line of a person was read as, or nothing when it has to be read
     */
    public static Pool of(
            Collection<Candidate> found,
            Understanding understanding,
            Commonness commonness,
            BiFunction<UUID, String, Optional<Gist>> known) {
        List<Prepared> people = found.stream()
                .map(one ->
                        Prepared.of(one, text -> known.apply(one.id(), text).orElseGet(() -> understanding.gist(text))))
                .toList();
        return new Pool(understanding, people, commonness);
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
