package org.zwischenraum.text;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Guesses the language of a sentence or two, from small words and from groups of letters that one language has and the
 * others hardly. Says nothing rather than something doubtful: the page then asks, or takes the author's language.
 *
 * <p>A small word counts 3, a group of letters 1 (once in a word, at most 2). The first must reach 2, lead the second by 1.5
 * times, and beat what speaks for a neighbour language the house does not have (French, Italian, Portuguese, Dutch).
 */
public final class LanguageGuess {
    private static final int LONGEST = 4_000;
    private static final double WORD = 3;
    private static final double ENOUGH = 2;
    private static final double LEAD = 1.5;
    private static final double GROUPS_WHEN_SURE = .4;
    private static final Pattern WORDS = Pattern.compile("(?<![-\\p{L}])\\p{L}+(?!-\\p{L})");

    private static final Map<Language, Set<String>> SMALL_WORDS = Map.of(
            Language.DE, words("""
                    der die das den dem des ein eine einen einem einer eines und oder aber doch nicht kein keine
                    ich du er sie wir ihr mich mir dich dir uns euch sich mein meine meinen meinem meiner dein deine unser unsere
                    ist sind bin bist war waren wird werden wurde habe hat haben hatte kann könnte kannst können muss soll möchte
                    mit von zu zum zur für auf aus bei beim nach über unter im am vom ins ans als wie wer wen wem was wo
                    wann warum welche welcher dass weil wenn ob auch noch schon sehr nur mal gern gerne hier heute morgen
                    jemand jemanden suche brauche sucht braucht hilft helfen biete gibt kennt etwas alles immer bitte danke"""),
            Language.EN, words("""
                    the an and or but not you he she we they me him us them my your his our their
                    is are am be been being was were have has had do does did can could would should will may might must
                    with from to for of on at by into about over after before this that these those there here what who
                    whom which where when why how if because any some someone somebody anyone anybody all very just please thanks
                    need needs want looking look help offer know knows like get make out up it its it's i'm i'd i've"""),
            Language.ES, words("""
                    el la los las un una unos unas y o pero no ni yo tú él ella nosotros ellos mi mis tu tus su sus nuestro nuestra
                    es son soy eres era fue ser estar está estoy están he ha han hay tengo tiene tienen puedo puede pueden quiero
                    con del al para por sin sobre entre hasta desde como que qué quién quien cuál dónde cuando cuándo porque
                    si sí también muy más este esta esto ese esa alguien algo nada todo todos aquí hoy mañana
                    busco buscamos necesito necesitamos ayuda ayudar ayude ofrezco doy sabe conoce gracias favor me te se le les lo"""));

    /** Words of neighbour languages that would otherwise pass for one of ours. */
    private static final Set<String> ELSEWHERE = words("""
            je le les des une est et avec pour dans qui sur pas nous vous mon mes ses cherche quelqu un qu au aux mais
            il di che non per una sono con mi della nel cerco qualcuno ho questo come gli
            não uma com para os as do da em eu procuro alguém você meu minha
            het een ik van en niet voor met zijn op naar wij iemand mijn zoek""");

    private static final Map<Language, List<String>> LETTER_GROUPS = Map.of(
            Language.DE,
                    List.of(
                            "ä", "ö", "ü", "ß", "sch", "ung ", "keit", "heit", "lich", "cht", "tz", "ck", "ei",
                            "ieren ", " ge", " ver", "pf", "zw"),
            Language.EN,
                    List.of(
                            "th", "ing ", "wh", "ght", "oo", "ee", "tion ", "sh", "ould", "ly ", "ea", "ow", "ness ",
                            "'s "),
            Language.ES,
                    List.of(
                            "ñ", "á", "é", "í", "ó", "ú", "ción", "mente ", "dad ", "ando ", "iendo ", " que", "ll",
                            "ar ", "os ", "ría", "ez ", "ue"));

    private LanguageGuess() {}

    /** The language of the text, or empty when it could be several or is none of the house's. Looks at 4,000 characters at most. */
    public static Optional<Language> of(String text) {
        return of(text, 1, ENOUGH, LEAD);
    }

    /** The same for whoever would take a wrong guess ill: only when small words or letters of its own say so. */
    public static Optional<Language> sure(String text) {
        return of(text, GROUPS_WHEN_SURE, WORD, 2);
    }

    private static Optional<Language> of(String text, double groups, double enough, double lead) {
        Map<Language, Double> votes = new EnumMap<>(Language.class);
        double elsewhere = 0;
        Matcher words = WORDS.matcher(start(text).toLowerCase(Locale.ROOT));
        while (words.find()) {
            String word = words.group();
            SMALL_WORDS.forEach(
                    (language, small) -> votes.merge(language, voteOf(word, language, small, groups), Double::sum));
            elsewhere += ELSEWHERE.contains(word) ? WORD : 0;
        }
        if (has(text, "¿¡ñ")) votes.merge(Language.ES, WORD, Double::sum);
        if (has(text, "äößÄÖ")) votes.merge(Language.DE, WORD, Double::sum);
        return clearWinner(votes, elsewhere, enough, lead);
    }

    private static String start(String text) {
        return text.substring(0, Math.min(text.length(), LONGEST));
    }

    private static boolean has(String text, String letters) {
        return letters.chars().anyMatch(letter -> text.indexOf(letter) >= 0);
    }

    private static double voteOf(String word, Language language, Set<String> small, double groups) {
        if (small.contains(word)) {
            return WORD;
        }
        return groups * Math.min(2, groupsIn(" " + word + " ", LETTER_GROUPS.getOrDefault(language, List.of())));
    }

    private static int groupsIn(String bounded, List<String> groups) {
        int found = 0;
        for (String group : groups) found += bounded.contains(group) ? 1 : 0;
        return found;
    }

    private static Optional<Language> clearWinner(
            Map<Language, Double> votes, double elsewhere, double enough, double lead) {
        Map<Language, Double> ranked = new HashMap<>(votes);
        return best(ranked).filter(first -> {
            double mine = ranked.getOrDefault(first, 0.0);
            ranked.remove(first);
            double second = best(ranked).map(ranked::get).orElse(0.0);
            return mine >= enough && mine >= lead * second && mine > elsewhere;
        });
    }

    private static Optional<Language> best(Map<Language, Double> votes) {
        return votes.entrySet().stream()
                .max(Map.Entry.<Language, Double>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey);
    }

    private static Set<String> words(String list) {
        return new HashSet<>(List.of(list.strip().split("\\s+")));
    }
}
