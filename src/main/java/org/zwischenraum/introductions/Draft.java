package org.zwischenraum.introductions;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.zwischenraum.matching.Candidate;
import org.zwischenraum.matching.Line;
import org.zwischenraum.matching.Match;
import org.zwischenraum.matching.Matchmaker;
import org.zwischenraum.matching.Rules;
import org.zwischenraum.matching.Seeking;
import org.zwischenraum.reasons.LineKind;
import org.zwischenraum.reasons.Reason;
import org.zwischenraum.text.Words;

/**
 * Some words to begin with, for whoever makes two people known: what one wishes and the other gives, in sentences that
 * they wrote for all members. What they sit on right now, and any sentence that speaks of trouble, stays out of it.
 */
final class Draft {
    private static final Set<LineKind> WISHES = EnumSet.of(LineKind.GOAL, LineKind.HORIZON);
    private static final Set<LineKind> GIFTS =
            EnumSet.of(LineKind.OFFER, LineKind.CONTRIBUTION, LineKind.EXPERIENCE, LineKind.HEADLINE);
    private static final Rules LOOSE = new Rules(1, .02, false);
    private static final int LONGEST = 160;
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?…])\\s+|\\n+");

    /** Words with which people speak of what they lack, in the house's languages. */
    private static final Pattern TROUBLE = Pattern.compile(
            "(?iu)\\b(leider|nicht|nie|kein\\w*|schwer\\w*|schwierig\\w*|angst|sorge\\w*|schulden|krank\\w*|müde|einsam|allein|problem\\w*|"
                    + "schlecht\\w*|verlor\\w*|gescheitert|pleite|not|never|unfortunately|hard|struggl\\w*|afraid|worr\\w*|debts?|ill|tired|lonely|"
                    + "alone|problems?|fail\\w*|lost|no|nunca|difícil\\w*|miedo|deudas?|enferm\\w*|cansad\\w*|sol[oa]|problemas?|fracas\\w*|perd\\w*)\\b");

    private Draft() {}

    /**
     * Somebody to be made known.
     *
     * @param lines what they wrote for all members
     */
    record Person(UUID id, String firstName, List<Line> lines) {}

    static String of(Person one, Person other, Words words) {
        List<String> sentences = new ArrayList<>();
        fit(one, other, words).ifPresent(sentences::add);
        fit(other, one, words).ifPresent(sentences::add);
        if (sentences.isEmpty()) common(one, other, words).ifPresent(sentences::add);
        if (sentences.isEmpty()) sentences.add(words.say("introductions.draft.guess"));
        sentences.add(words.say("introductions.draft.end"));
        return String.join(" ", sentences);
    }

    /** What one wishes for and the other has. */
    private static Optional<String> fit(Person seeker, Person giver, Words words) {
        return best(seeker, WISHES, giver, GIFTS)
                .map(pair -> said("introductions.draft.wish", seeker, pair.sought(), words)
                        + " "
                        + said("introductions.draft.gift", giver, pair.given(), words));
    }

    /** What both speak of. */
    private static Optional<String> common(Person one, Person other, Words words) {
        Set<LineKind> kinds = EnumSet.copyOf(WISHES);
        kinds.addAll(GIFTS);
        return best(one, kinds, other, kinds)
                .map(pair -> words.say("introductions.draft.common") + " "
                        + said("introductions.draft.gift", one, pair.sought(), words)
                        + " "
                        + said("introductions.draft.gift", other, pair.given(), words));
    }

    private record Pair(Line sought, Line given, double score) {}

    private static Optional<Pair> best(Person seeker, Set<LineKind> sought, Person giver, Set<LineKind> given) {
        List<Line> gifts = sentences(giver, given);
        return sentences(seeker, sought).stream()
                .flatMap(line -> match(line, giver, gifts).stream())
                .max(Comparator.comparingDouble(Pair::score));
    }

    private static Optional<Pair> match(Line sought, Person giver, List<Line> gifts) {
        Candidate candidate = new Candidate(giver.id(), gifts, Set.of(), Set.of());
        List<Match> found = Matchmaker.suggest(Seeking.of(sought.text()), List.of(candidate), LOOSE);
        return found.stream()
                .findFirst()
                .flatMap(match -> line(match, gifts).map(gift -> new Pair(sought, gift, match.score())));
    }

    private static Optional<Line> line(Match match, List<Line> gifts) {
        return match.reasons().stream()
                .flatMap(reason -> switch (reason) {
                    case Reason.OfferFits fits -> Stream.of(fits.line());
                    case Reason.AnswerFits fits -> Stream.of(fits.line());
                    default -> Stream.<String>of();
                })
                .findFirst()
                .flatMap(id ->
                        gifts.stream().filter(gift -> gift.id().equals(id)).findFirst());
    }

    /** Each sentence is a line of its own, so that only the one that matters is quoted. */
    private static List<Line> sentences(Person person, Set<LineKind> kinds) {
        List<Line> sentences = new ArrayList<>();
        for (Line line : person.lines()) {
            if (!kinds.contains(line.kind())) continue;
            Arrays.stream(SENTENCE_END.split(line.text()))
                    .map(String::strip)
                    .filter(sentence -> sentence.length() > 2 && sentence.length() <= LONGEST)
                    .filter(sentence -> !TROUBLE.matcher(sentence).find())
                    .forEach(sentence ->
                            sentences.add(new Line(line.id() + "#" + sentences.size(), line.kind(), sentence)));
        }
        return sentences;
    }

    private static String said(String key, Person who, Line line, Words words) {
        return words.say(key, "name", who.firstName(), "words", line.text().replaceFirst("[.]$", ""));
    }
}
