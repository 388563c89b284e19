package org.zwischenraum.syncs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.zwischenraum.syncs.Known.Asked;
import org.zwischenraum.syncs.Known.Person;

/** Who is known again, and what is asked. */
class ComparisonTest {
    private static final UUID MIRA = UUID.randomUUID();
    private static final Person MIRA_HERE = new Person(MIRA, "Mira Sommer", "mira@example.org");
    private static final Instant THEN = Instant.EPOCH;

    @Test
    void theSourcesOwnIdComesBeforeTheAddress() {
        Person ben = new Person(UUID.randomUUID(), "Ben", "ben@example.org");
        Plan plan = compare(
                line("7", "ben@example.org", "Mira Sommer"), List.of(listed("7", MIRA)), List.of(MIRA_HERE, ben));
        assertThat(plan.steps().getFirst().member()).contains(MIRA);
        assertThat(questions(plan)).containsExactly(What.MAIL);
    }

    @Test
    void aNumberThatWasGivenToSomebodyElseIsNotBelieved() {
        Person ben = new Person(UUID.randomUUID(), "Ben Okafor", "ben@example.org");
        Plan plan = compare(
                line("7", "ben@example.org", "Ben Okafor"), List.of(listed("7", MIRA)), List.of(MIRA_HERE, ben));
        assertThat(plan.steps()).isEmpty();
        assertThat(plan.rejected()).extracting(Roll.Fault::key).containsExactly("syncs.otherPerson");
        assertThat(plan.missing()).isEmpty();
    }

    @Test
    void twoLinesAreNeverOneMemberInWhateverOrderTheyStand() {
        Line known = line("7", "neu@example.org", "Mira Sommer");
        Line other = line("9", "mira@example.org", "Mira Sommer");
        for (List<Line> lines : List.of(List.of(known, other), List.of(other, known))) {
            Roll roll = new Roll(Source.SHEET, lines, List.of(), Set.of(), Set.of());
            Plan plan = Comparison.of(roll, new Known(List.of(listed("7", MIRA)), List.of(MIRA_HERE), Set.of()));
            assertThat(plan.steps()).extracting(Plan.Step::line).containsExactly(known);
            assertThat(plan.rejected()).extracting(Roll.Fault::key).containsExactly("syncs.otherLine");
        }
    }

    @Test
    void aMemberWhoseNumberChangedKeepsTheirRow() {
        Plan plan =
                compare(line("9", "mira@example.org", "Mira Sommer"), List.of(listed("7", MIRA)), List.of(MIRA_HERE));
        assertThat(plan.steps().getFirst().listed()).isPresent();
        assertThat(plan.missing()).isEmpty();
    }

    @Test
    void whomHostsCalledTwoPeopleStaysAQuestionOfInviting() {
        Listed row = new Listed(
                UUID.randomUUID(),
                Source.SHEET,
                print("8"),
                null,
                "x@example.org",
                "Mira Sommer",
                Facts.NONE,
                null,
                null);
        Set<Asked> asked =
                Set.of(new Asked(row.id(), What.SAME, "x@example.org"), new Asked(row.id(), What.NEW, "x@example.org"));
        Line line = line("8", "x@example.org", "Mira Sommer");
        Plan plan = Comparison.of(roll(line), new Known(List.of(row), List.of(MIRA_HERE), asked));
        assertThat(plan.steps().getFirst().questions()).isEmpty();
        assertThat(plan.steps().getFirst().open()).contains(What.NEW);
    }

    @Test
    void theAddressComesBeforeTheNameWhichIsOnlyAQuestion() {
        assertThat(compare(line("8", "mira@example.org", "Mira S."), List.of(), List.of(MIRA_HERE))
                        .steps()
                        .getFirst()
                        .member())
                .contains(MIRA);
        Plan byName = compare(line("8", "x@example.org", "mira sommer"), List.of(), List.of(MIRA_HERE));
        assertThat(byName.steps().getFirst().member()).isEmpty();
        assertThat(questions(byName)).containsExactly(What.SAME);
    }

    @Test
    void aNameThatTwoHaveIsNoHint() {
        Person other = new Person(UUID.randomUUID(), "Mira Sommer", "andere@example.org");
        Plan plan = compare(line("8", "x@example.org", "Mira Sommer"), List.of(), List.of(MIRA_HERE, other));
        assertThat(questions(plan)).containsExactly(What.NEW);
    }

    @Test
    void whatWasAskedIsNotAskedAgainAsLongAsTheListSaysTheSame() {
        Listed row = listed("7", MIRA);
        Line line = line("7", "neu@example.org", "Mira Sommer");
        Known known =
                new Known(List.of(row), List.of(MIRA_HERE), Set.of(new Asked(row.id(), What.MAIL, "neu@example.org")));
        assertThat(questions(Comparison.of(roll(line), known))).isEmpty();
        assertThat(questions(Comparison.of(roll(line("7", "nochneuer@example.org", "Mira Sommer")), known)))
                .containsExactly(What.MAIL);
    }

    @Test
    void whomHostsPartedStaysPartedAlsoWithTheSameAddress() {
        Listed parted = new Listed(UUID.randomUUID(), Source.SHEET, print("7"), null, "", "", Facts.NONE, null, THEN);
        Plan plan = compare(line("7", "mira@example.org", "Max Sommer"), List.of(parted), List.of(MIRA_HERE));
        assertThat(plan.steps().getFirst().isNothing()).isTrue();
    }

    @Test
    void moreThanAFifthMissingIsSuspiciousAndAnUnreadableLineIsNotMissing() {
        List<Listed> ten = IntStream.range(0, 10)
                .mapToObj(i -> listed("n" + i, UUID.randomUUID()))
                .toList();
        Known known = new Known(ten, List.of(), Set.of());
        List<Line> eight = IntStream.range(0, 8)
                .mapToObj(i -> line("n" + i, i + "@example.org", "Person " + i))
                .toList();
        assertThat(Comparison.of(new Roll(Source.SHEET, eight, List.of(), Set.of(), Set.of()), known)
                        .isSuspicious())
                .isFalse();
        Roll seven = new Roll(Source.SHEET, eight.subList(0, 7), List.of(), Set.of(), Set.of());
        assertThat(Comparison.of(seven, known).isSuspicious()).isTrue();
        Roll mentioned = new Roll(Source.SHEET, eight.subList(0, 7), List.of(), Set.of(print("n7")), Set.of());
        assertThat(Comparison.of(mentioned, known).missing()).hasSize(2);
    }

    @Test
    void ofWhomTheListSaysThatTheyLeftTheListIsNoHalfAList() {
        List<Listed> ten = IntStream.range(0, 10)
                .mapToObj(i -> listed("n" + i, UUID.randomUUID()))
                .toList();
        Roll roll = new Roll(
                Source.SHEET,
                List.of(line("n0", "0@example.org", "Person 0")),
                List.of(),
                Set.of(),
                IntStream.range(1, 10)
                        .mapToObj(i -> new Roll.Leaver(print("n" + i), ""))
                        .collect(Collectors.toSet()));
        Plan plan = Comparison.of(roll, new Known(ten, List.of(), Set.of()));
        assertThat(plan.missing()).hasSize(9);
        assertThat(plan.isSuspicious()).isFalse();
    }

    private static Plan compare(Line line, List<Listed> listed, List<Person> people) {
        return Comparison.of(roll(line), new Known(listed, people, Set.of()));
    }

    private static Roll roll(Line line) {
        return new Roll(Source.SHEET, List.of(line), List.of(), Set.of(), Set.of());
    }

    private static List<What> questions(Plan plan) {
        return plan.steps().getFirst().questions().stream().map(Change::what).toList();
    }

    private static Line line(String key, String email, String name) {
        return new Line(2, print(key), email, name, Facts.NONE);
    }

    private static String print(String key) {
        return Line.print(Source.SHEET, key);
    }

    private static Listed listed(String key, UUID member) {
        return new Listed(
                UUID.randomUUID(),
                Source.SHEET,
                print(key),
                member,
                "mira@example.org",
                "Mira Sommer",
                Facts.NONE,
                null,
                null);
    }
}
