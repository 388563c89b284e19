package org.zwischenraum.reading;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tartarus.snowball.ext.EnglishStemmer;
import org.zwischenraum.text.Folding;
import org.zwischenraum.text.Language;

/**
 * What inflections and derivations of a word have in common, more than stemmers take away: {@code übersetzt},
 * {@code Übersetzung}, {@code Übersetzerinnen} are all {@code ubersetz}; {@code abgeholt} and {@code abzuholen} are {@code abhol}.
 * English goes through the Porter2 stemmer; of German and Spanish words the longest known ending that leaves four letters is
 * taken off.
 */
final class Key {
    private static final int SHORTEST = 4;
    private static final int SHORTEST_BEFORE_T = 5;
    private static final String PREFIXES =
            "ab|an|auf|aus|bei|ein|fest|her|hin|los|mit|nach|vor|weg|zu|zuruck|zusammen|um|durch|uber|unter|raus|rein|runter|kaputt";
    private static final Pattern PARTICIPLE =
            Pattern.compile("(" + PREFIXES + ")ge(\\p{L}{3,})(?:t|en|te|ten|ter|tes)");
    private static final Pattern WITH_TO = Pattern.compile("(" + PREFIXES + ")zu(\\p{L}{3,}n)");
    private static final List<String> GERMAN = endings(
            "erinnen erin innen in ungen ungs ung ierungen ierung ieren iert ierend ier erei ereien"
                    + " lichen liche licher lich keiten keit heiten heit barkeit bar ern ers er en em es ende enden end tes ten tet te et e n s");
    private static final List<String> SPANISH = endings(
            "aciones acion iciones icion ciones cion tores toras tora tor adores adoras adora ador edores edoras"
                    + " edora edor ando iendo ados adas ado ada idos idas ido ida amos emos imos ar er ir an en as os es a o e s mente"
                    + " arme arte arse arlo arla arlos arlas arnos erme erte erse erlo erla irme irte irse irlo irla");
    private static final Map<Language, List<String>> ENDINGS = Map.of(Language.DE, GERMAN, Language.ES, SPANISH);
    private static final Map<Language, List<String>> INFLECTIONS = Map.of(
            Language.DE,
            endings("erinnen erin innen in ern em en er es e n s"),
            Language.ES,
            endings("as os es a o e s"));

    private Key() {}

    /** @param written in any case, with its umlauts and accents */
    static String of(String written, Language language) {
        String folded = Folding.fold(written);
        return switch (language) {
            case EN -> english(written);
            case ES -> withoutEnding(folded, language);
            case DE -> german(folded);
        };
    }

    /**
     * What only inflections of a word and its forms for men and women have in common: {@code periodista} and {@code periodo}
     * share a key, but no form.
     */
    static String form(String written, Language language) {
        return language == Language.EN
                ? english(written)
                : without(INFLECTIONS.getOrDefault(language, List.of()), Folding.fold(written));
    }

    private static String english(String written) {
        EnglishStemmer stemmer = new EnglishStemmer();
        stemmer.setCurrent(written.toLowerCase(Locale.ROOT));
        stemmer.stem();
        return Folding.fold(stemmer.getCurrent());
    }

    private static String german(String folded) {
        Matcher participle = PARTICIPLE.matcher(folded);
        if (participle.matches()) {
            return participle.group(1) + withoutEnding(participle.group(2), Language.DE);
        }
        Matcher withTo = WITH_TO.matcher(folded);
        return withoutEnding(withTo.matches() ? withTo.group(1) + withTo.group(2) : folded, Language.DE);
    }

    private static String withoutEnding(String folded, Language language) {
        String shorter = without(ENDINGS.getOrDefault(language, List.of()), folded);
        return language == Language.DE && shorter.equals(folded) ? withoutVerbEnding(folded) : shorter;
    }

    private static String without(List<String> endings, String folded) {
        for (String ending : endings) {
            if (folded.length() - ending.length() >= SHORTEST && folded.endsWith(ending)) {
                return folded.substring(0, folded.length() - ending.length());
            }
        }
        return folded;
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
