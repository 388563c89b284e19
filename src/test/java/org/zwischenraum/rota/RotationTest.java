package org.zwischenraum.rota;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RotationTest {
    private static final List<String> PEOPLE = List.of("Tanja", "Paul", "Ines");
    private static final LocalDate FIRST = LocalDate.parse("2026-07-13");

    /** Weeks begin on 13 July; a letter for each week says whose it is, a dot that it is nobody's. */
    @ParameterizedTest(name = "{0}, away {1}, on {2}: {3}, then {4}")
    @CsvSource(
            value = {
                // Whoever planned it is there; whose own week is furthest stands in.
                "TPI, -, 2026-07-15, Tanja, Ines",
                "TPI, -, 2026-07-22, Paul, Ines",
                "TPT, -, 2026-07-27, Tanja, Ines",
                // Away: the stand-in is there, and somebody else follows.
                "TPI, Tanja 2026-07-15 2026-07-16, 2026-07-15, Ines, Paul",
                "TPI, Tanja 2026-07-15 2026-07-16, 2026-07-17, Tanja, Ines",
                "TPI, Tanja 2026-07-13 2026-07-19/Ines 2026-07-13 2026-07-19, 2026-07-15, Paul, -",
                // All are away: nobody is promised.
                "T.., Tanja 2026-07-13 2026-07-19/Paul 2026-07-13 2026-07-19/Ines 2026-07-13 2026-07-19, 2026-07-15, -, -",
                // Nobody planned the week.
                "T.., -, 2026-07-21, -, Paul",
                // Somebody who left the hosts holds no week.
                "X.., -, 2026-07-15, -, Tanja"
            })
    void findsWhoIsThereAndWhoStandsIn(String weeks, String away, LocalDate day, String host, String standIn) {
        Duty duty = new Rotation(pool(), weeks(weeks), absences(away)).on(day);
        assertThat(name(duty.host())).isEqualTo(host);
        assertThat(name(duty.standIn())).isEqualTo(standIn);
    }

    private static List<UUID> pool() {
        return PEOPLE.stream().map(RotationTest::id).toList();
    }

    private static Map<LocalDate, UUID> weeks(String letters) {
        Map<LocalDate, UUID> weeks = new java.util.HashMap<>();
        for (int i = 0; i < letters.length(); i++) {
            String letter = letters.substring(i, i + 1);
            if (!letter.equals(".")) weeks.put(FIRST.plusWeeks(i), id(nameOf(letter)));
        }
        return weeks;
    }

    private static String nameOf(String letter) {
        return PEOPLE.stream()
                .filter(name -> name.startsWith(letter))
                .findFirst()
                .orElse("Xaver");
    }

    private static List<Absence> absences(String away) {
        if (away.equals("-")) return List.of();
        return Stream.of(away.split("/"))
                .map(one -> one.split(" "))
                .map(one ->
                        new Absence(id(one[0] + one[1]), id(one[0]), LocalDate.parse(one[1]), LocalDate.parse(one[2])))
                .toList();
    }

    private static String name(Optional<UUID> id) {
        return id.flatMap(one ->
                        PEOPLE.stream().filter(name -> id(name).equals(one)).findFirst())
                .orElse("-");
    }

    private static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
}
