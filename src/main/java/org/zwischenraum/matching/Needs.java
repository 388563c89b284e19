package org.zwischenraum.matching;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** What an ask speaks of, weighed, and which words of the pool are kin to it. */
final class Needs {
    /** A word of the pool speaks of the need with this number. */
    record Hit(int need, double kinship) {}

    private static final int MOST = 24;
    private static final int FULL_WEIGHT = 8;
    private static final int MATTER_TOGETHER = 4;
    private static final double SAME_MATTER = .9;
    private static final double COUNTS_AS_KNOWN = .6;
    private static final int SMALLEST_CROWD = 40;
    private static final double COMMONEST = .35;
    private static final double FAINT = .12;
    private static final double ACTION = .55;
    private static final double LATER = .5;

    /** What nobody says and no table knows is often not the matter ("furchtbar"), unless it is written like a noun. */
    private static final double UNKNOWN = .3;

    private static final double NAMED_UNKNOWN = .7;

    private final List<Need> all;
    private final boolean onlyActions;
    private final Map<Word, List<Hit>> hits = new HashMap<>();

    private Needs(List<Need> all) {
        this.all = all;
        this.onlyActions = all.stream().filter(Need::isSpecific).allMatch(Need::isAction);
    }

    static Needs of(Seeking ask, Pool pool) {
        Needs named = new Needs(named(ask));
        pool.bearers().keySet().forEach(named::compare);
        Needs weighed = new Needs(named.weighed(pool));
        weighed.hits.putAll(named.hits);
        return weighed;
    }

    private static List<Need> named(Seeking ask) {
        List<Need> named = new ArrayList<>();
        for (Reading.Token token : new Reading().read(ask.text())) {
            if (!joinsAnother(token, named) && named.size() < MOST) {
                boolean capital = isCapitalInside(ask.text(), token.place().start());
                named.add(new Need(token.word(), new ArrayList<>(List.of(token.place())), capital, 0));
            }
        }
        return named;
    }

    private static boolean isCapitalInside(String text, int start) {
        boolean begins = text.substring(0, start).matches("(?s)(.*[.!?:\\n])?[\\s\\p{P}]*");
        return !begins && Character.isUpperCase(text.codePointAt(start));
    }

    private static boolean joinsAnother(Reading.Token token, List<Need> named) {
        for (Need need : named) {
            if (need.word().kinship(token.word()) >= SAME_MATTER) {
                need.places().add(token.place());
                return true;
            }
        }
        return false;
    }

    private void compare(Word word) {
        for (int i = 0; i < all.size(); i++) {
            double kinship = all.get(i).word().kinship(word);
            if (kinship > 0) {
                hits.computeIfAbsent(word, _ -> new ArrayList<>()).add(new Hit(i, kinship));
            }
        }
    }

    private List<Need> weighed(Pool pool) {
        int[] known = knownBy(pool);
        List<Need> weighed = new ArrayList<>();
        int specific = 0;
        for (int i = 0; i < all.size(); i++) {
            Need need = all.get(i);
            specific += need.isSpecific() ? 1 : 0;
            weighed.add(need.weighing(weight(need, known[i], pool.size()) * (specific > FULL_WEIGHT ? LATER : 1)));
        }
        return weighed;
    }

    private int[] knownBy(Pool pool) {
        int[] known = new int[all.size()];
        hits.forEach((word, kin) -> kin.stream()
                .filter(hit -> hit.kinship() >= COUNTS_AS_KNOWN)
                .forEach(hit -> known[hit.need()] +=
                        pool.bearers().getOrDefault(word, List.of()).size()));
        return known;
    }

    /** Inverse document frequency over people, 1 for what nobody says; few people are treated as forty, lest chance decide. */
    private static double rarity(int known, int people) {
        double crowd = Math.max(people, SMALLEST_CROWD);
        double rarity = Math.log((crowd + 1) / (Math.min(known, crowd) + 1)) / Math.log(crowd + 1);
        return Math.max(COMMONEST, rarity);
    }

    private static double weight(Need need, int known, int people) {
        if (!need.isSpecific()) {
            return FAINT;
        }
        if (known == 0 && !need.isInATable()) {
            return need.named() ? NAMED_UNKNOWN : UNKNOWN;
        }
        return rarity(known, people) * (need.isAction() ? ACTION : 1);
    }

    List<Need> all() {
        return all;
    }

    List<Hit> hits(Word word) {
        return hits.getOrDefault(word, List.of());
    }

    /** What it takes to cover the ask: its four weightiest needs, so that a long ask is not lost in its own words. */
    double toCover() {
        return all.stream()
                .map(Need::weight)
                .sorted(Comparator.reverseOrder())
                .limit(MATTER_TOGETHER)
                .mapToDouble(Double::doubleValue)
                .sum();
    }

    /** Everybody who wrote a word that is kin to something specific in the ask. */
    Collection<Prepared> bearers(Pool pool) {
        Map<UUID, Prepared> found = new HashMap<>();
        hits.forEach((word, kin) -> {
            if (kin.stream().anyMatch(hit -> carries(hit.need()))) {
                pool.bearers()
                        .getOrDefault(word, List.of())
                        .forEach(person -> found.put(person.who().id(), person));
            }
        });
        return found.values();
    }

    /** Whether a line may be a reason because it answers this need: not for lending alone when it is about a trailer. */
    boolean carries(int need) {
        return all.get(need).isSpecific() && (!all.get(need).isAction() || onlyActions);
    }

    Stream<Concept> languages(int need) {
        return all.get(need).word().concepts().stream().filter(Concept::isLanguage);
    }
}
