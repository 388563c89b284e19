package org.zwischenraum.matching;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zwischenraum.text.Language;

/** A word as the matching sees it: its folded form and everything by which it may be kin to another. */
final class Word {
    private static final double SAME = 1;
    private static final double SAME_FAMILY = .95;

    /** Only one of the two is in a table: "customs" and "customer". */
    private static final double DOUBTFUL = .6;

    private static final double SAME_CONCEPT = .8;
    private static final double HEAD_OF_COMPOUND = .75;
    private static final double START_OF_COMPOUND = .6;
    private static final double MISSPELT = .75;

    private static final int SHORTEST_HEAD = 5;
    private static final int SHORTEST_START = 4;
    private static final int REST_OF_COMPOUND = 3;

    private final String folded;
    private final Optional<Language> language;
    private final Set<String> stems;
    private final Set<String> families;
    private final Set<Concept> concepts;
    private final String core;
    private final long signature;
    private final int hash;

    Word(String folded, Optional<Language> language, Set<String> stems, Set<String> families, Set<Concept> concepts) {
        this.folded = folded;
        this.language = language;
        this.stems = stems;
        this.families = families;
        this.concepts = concepts;
        this.core = Family.of(folded, language.orElse(Language.DE));
        this.signature = Stream.of(Stream.of(folded), stems.stream(), families.stream(), concepts.stream())
                .flatMap(keys -> keys)
                .mapToLong(key -> 1L << (Objects.hashCode(key) * 0x9E3779B9 >>> 26))
                .reduce(0, (a, b) -> a | b);
        this.hash = Objects.hash(folded, language);
    }

    Set<Concept> concepts() {
        return concepts;
    }

    String folded() {
        return folded;
    }

    /** How surely the two speak of the same, 0 (not) to 1. */
    double kinship(Word other) {
        double kin = (signature & other.signature) == 0 ? 0 : sharedKey(other);
        if (kin > 0) {
            return kin;
        }
        double compound = Math.max(partOf(other), other.partOf(this));
        return compound > 0 ? compound : misspelt(other);
    }

    private double sharedKey(Word other) {
        if (folded.equals(other.folded)) {
            return SAME;
        }
        boolean sameStem = meet(stems, other.stems);
        if (sameStem || meet(families, other.families)) {
            boolean doubtful = concepts.isEmpty() != other.concepts.isEmpty();
            return doubtful ? DOUBTFUL : sameStem ? SAME : SAME_FAMILY;
        }
        return meet(concepts, other.concepts) ? SAME_CONCEPT : 0;
    }

    private static boolean meet(Set<?> some, Set<?> others) {
        for (Object one : some) {
            if (others.contains(one)) {
                return true;
            }
        }
        return false;
    }

    /** "Vertrag" is the head of "Mietvertrag" and the start of "Vertragsrecht"; but "Recht" is no part of "Rechtschreibung". */
    private double partOf(Word whole) {
        if (core.length() < SHORTEST_START || whole.core.length() < core.length() + REST_OF_COMPOUND) {
            return 0;
        }
        if (core.length() >= SHORTEST_HEAD && whole.core.endsWith(core)) {
            return HEAD_OF_COMPOUND;
        }
        boolean otherMatter = !concepts.isEmpty() && !whole.concepts.isEmpty();
        return !otherMatter && whole.core.startsWith(core) ? START_OF_COMPOUND : 0;
    }

    /** Only where one of the two is in no table: "Vortrag" and "Vertrag" are near, and both meant. */
    private double misspelt(Word other) {
        boolean bothKnown = !concepts.isEmpty() && !other.concepts.isEmpty();
        return bothKnown ? 0 : MISSPELT * Trigrams.likeness(folded, other.folded);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Word word && folded.equals(word.folded) && language.equals(word.language);
    }

    @Override
    public int hashCode() {
        return hash;
    }

    @Override
    public String toString() {
        return folded;
    }
}
