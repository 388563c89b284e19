package org.zwischenraum.plans;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.zwischenraum.text.Language;
import org.zwischenraum.text.Texts;

/** Where people are drawn: words never lie on each other, however many come. */
class SeatingTest {
    private static final UUID SPACE = UUID.fromString("01900000-0000-7000-8000-000000000001");
    private static final Plan READY = ReadyPlan.of(SPACE, new Texts().in(Language.DE));
    private static final Seating SEATING = new Seating(READY);

    @Test
    void theReadyPlanHasSixTablesACoffeeMachineAndABookCorner() {
        assertThat(READY.tables())
                .hasSize(6)
                .allSatisfy(table -> assertThat(table.zone()).isNotNull());
        assertThat(READY.pieces()).extracting(Piece::kind).containsExactly(Piece.Kind.COFFEE, Piece.Kind.BOOKS);
        assertThat(ReadyPlan.of(SPACE, new Texts().in(Language.ES))
                        .tables()
                        .getFirst()
                        .id())
                .isEqualTo(READY.tables().getFirst().id());
    }

    @Test
    void whoeverFitsAroundATableOfTheReadyPlanIsNamed() {
        for (PlanTable table : READY.tables())
            for (int people = 1; people <= 4; people++)
                assertThat(SEATING.at(table, people))
                        .as(table.name() + " with " + people)
                        .hasSize(people)
                        .allMatch(Seat::isNamed);
    }

    @Test
    void noWordCoversAnotherOrAFaceWithAllTablesTaken() {
        for (int people = 1; people <= 12; people++) {
            int count = people;
            List<Seat> seats = READY.tables().stream()
                    .flatMap(table -> SEATING.at(table, count).stream())
                    .toList();
            assertThat(overlaps(seats)).as(people + " at each table").isEmpty();
        }
    }

    @Test
    void anyNumberOfPeopleHasAPlaceOfTheirOwnEach() {
        for (PlanTable table : READY.tables())
            assertThat(SEATING.at(table, 40)).hasSize(40).doesNotHaveDuplicates();
    }

    @Test
    void aTurnedTableSeatsPeopleAlongItsLongSides() {
        PlanTable tall = new PlanTable(SPACE, "Hoch", 6, false, new Box(400, 300, 200, 70, 90), null);
        Plan plan = new Plan(SPACE, 1, 680, null, List.of(), List.of(tall), List.of());
        List<Seat> seats = new Seating(plan).at(tall, 4);
        assertThat(seats).hasSize(4).allMatch(seat -> Math.abs(seat.x() - 500) > 60);
    }

    @Test
    void whereTablesStandCloseFacesAreSmallAndHaveNoNames() {
        List<PlanTable> close = IntStream.range(0, 2)
                .mapToObj(i ->
                        new PlanTable(new UUID(1, i), "Tisch", 4, false, new Box(300, 300 + 90 * i, 140, 60, 0), null))
                .toList();
        Plan plan = new Plan(SPACE, 1, 680, null, List.of(), close, List.of());
        assertThat(new Seating(plan).at(close.getFirst(), 2)).hasSize(2).noneMatch(Seat::isNamed);
    }

    /** Names with faces, names with names: a name is 62 units wide and lies 25 to 40 below the middle of its face. */
    private static List<String> overlaps(List<Seat> seats) {
        List<String> found = new ArrayList<>();
        for (Seat one : seats)
            for (Seat other : seats)
                if (one != other && one.isNamed() && (name(one).meets(face(other)) || covers(one, other)))
                    found.add(one + " and " + other);
        return found;
    }

    private static boolean covers(Seat one, Seat other) {
        return other.isNamed() && name(one).meets(name(other));
    }

    private static Box name(Seat seat) {
        return new Box(seat.x() - 31, seat.y() + 25, 62, 15, 0);
    }

    /** A square within the circle of the face. */
    private static Box face(Seat seat) {
        int half = (int) (16 * seat.scale());
        return new Box(seat.x() - half, seat.y() - half, 2 * half, 2 * half, 0);
    }
}
