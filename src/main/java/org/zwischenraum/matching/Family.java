package org.zwischenraum.matching;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.zwischenraum.text.Language;

/**
 * What words derived from each other have in common, which stemmers keep apart: {@code übersetzt}, {@code Übersetzung},
 * {@code Übersetzerinnen} are all {@code ubersetz}. Takes one ending off a folded word, the longest that leaves four letters.
 */
final class Family {
    private static final int SHORTEST = 4;
    private static final int SHORTEST_BEFORE_T = 5;
    private static final Map<Language, List<String>> ENDINGS = Map.of(
            Language.DE,
                    endings(
                            "erinnen erin innen in ungen ungs ung ierungen ierung ieren iert ierend ier erei ereien"
                                    + " lichen liche licher lich keiten keit heiten heit barkeit bar ern ers er en em es ende enden end tes ten tet et te e n s"),
            Language.EN,
                    endings(
                            "ations ation ating ated ate ings ing ers er ors or ed ions ion ments ment ities ity ly es s e ist ists al"),
            Language.ES,
                    endings(
                            "aciones acion iciones icion ciones cion tores toras tora tor adores adoras adora ador edores edoras"
                                    + " edora edor ando iendo ados adas ado ada idos idas ido ida amos emos imos ar er ir an en as os es a o e s istas ista mente"));

    private Family() {}

    static String of(String folded, Language language) {
        for (String ending : ENDINGS.getOrDefault(language, List.of())) {
            if (folded.length() - ending.length() >= SHORTEST && folded.endsWith(ending)) {
                return folded.substring(0, folded.length() - ending.length());
            }
        }
        return language == Language.DE ? withoutVerbEnding(folded) : folded;
    }

    /** "dolmetscht" loses its t, "Bart" and "Rat" keep theirs. */
    private static String withoutVerbEnding(String folded) {
        int last = folded.length() - 1;
        boolean verb =
                last >= SHORTEST_BEFORE_T && folded.endsWith("t") && "aeiou".indexOf(folded.charAt(last - 1)) < 0;
        return verb ? folded.substring(0, last) : folded;
    }

    private static List<String> endings(String list) {
        return Stream.of(list.split(" "))
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }
}
