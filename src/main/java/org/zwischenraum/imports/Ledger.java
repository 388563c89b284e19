package org.zwischenraum.imports;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.zwischenraum.profiles.Draft;
import org.zwischenraum.profiles.Values;

/**
 * What somebody says already, and what was laid out for them before.
 *
 * @param language in which the house speaks to them: saying no more than this is saying nothing
 * @param says what stands there now; lists with bars between
 */
record Ledger(String language, Map<Draft.Matter, String> says, Set<String> offers, Set<String> tags, Set<Noted> noted) {
    /** Something that was laid out. */
    record Noted(Draft.Matter what, String text) {}

    static Noted noted(Draft.Matter what, String text) {
        return new Noted(what, text);
    }

    boolean hasAll(Collection<String> words) {
        return tags.containsAll(words);
    }

    /** What of this is not known yet, in the order of the file. */
    List<Noted> unknown(Newcomer.Data data) {
        return data.everything().filter(thing -> !noted.contains(thing)).toList();
    }

    /** Whether they say just this. */
    boolean says(Noted thing) {
        String now = says.getOrDefault(thing.what(), "");
        return switch (thing.what()) {
            case OFFER -> offers.contains(thing.text());
            case LANGUAGES -> now.equals(thing.text());
            default -> sorted(now).equals(sorted(thing.text()));
        };
    }

    /** Whether they have said nothing about it, and nothing was laid out for them. */
    boolean isBlank(Draft.Matter what) {
        if (noted.stream().anyMatch(thing -> thing.what() == what)) return false;
        String now = says.getOrDefault(what, "");
        return what == Draft.Matter.OFFER || now.isEmpty() || isOnlyTheHousesLanguage(what, now);
    }

    private boolean isOnlyTheHousesLanguage(Draft.Matter what, String now) {
        return what == Draft.Matter.LANGUAGES && now.equals(language);
    }

    private static String sorted(String text) {
        return Values.parts(text).sorted().collect(Collectors.joining("|"));
    }

    static Set<Draft.Matter> words() {
        return EnumSet.range(Draft.Matter.HEADLINE, Draft.Matter.CONTRIBUTION);
    }
}
