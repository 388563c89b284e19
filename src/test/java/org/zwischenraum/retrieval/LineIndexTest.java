package org.zwischenraum.retrieval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.lucene.store.LockObtainFailedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zwischenraum.matching.Aim;
import org.zwischenraum.matching.Candidate;
import org.zwischenraum.matching.Line;
import org.zwischenraum.matching.Matchmaker;
import org.zwischenraum.matching.Pool;
import org.zwischenraum.matching.Seeking;
import org.zwischenraum.matching.Understanding;
import org.zwischenraum.reasons.LineKind;

/** Whoever asks the index gets the same people in the same order as whoever reads everybody. */
class LineIndexTest {
    private static final Path EVERYDAY = Path.of("src/test/resources/everyday");
    private static final Understanding SHIPPED = Understanding.shipped();

    @TempDir
    Path place;

    @Test
    void everydayAsksFindTheSamePeople() throws IOException {
        Map<UUID, Candidate> people = people();
        Pool all = Pool.of(people.values(), SHIPPED);
        try (LineIndex index = indexed(people)) {
            for (String ask : Files.readAllLines(EVERYDAY.resolve("asks.tsv"))) {
                Seeking seeking = Seeking.of(ask.substring(ask.lastIndexOf('\t') + 1));
                assertThat(first(seeking, index, people)).as(ask).isEqualTo(first(Matchmaker.rank(seeking, all, 3)));
            }
        }
    }

    @Test
    void anAskMayPointToSomethingVeryStrongly() throws IOException {
        Map<UUID, Candidate> people = people();
        UUID somebody = people.keySet().iterator().next();
        try (LineIndex index = indexed(people)) {
            put(index, somebody, List.of(new Line("1", LineKind.OFFER, "Fahrräder reparieren")));
            assertThat(found(index, Seeking.of("""
                            Mein Fahrrad quietscht, die Bremse schleift, die Kette springt, der Reifen ist platt, das Rad eiert, \
                            das Licht am Fahrrad geht nicht
                            """))).contains(somebody);
        }
    }

    @Test
    void whatIsPutAnewReplacesWhatWasThere() throws IOException {
        Map<UUID, Candidate> people = people();
        UUID somebody = people.keySet().iterator().next();
        Seeking ask = Seeking.of("Wer hat einen Schweißbrenner?");
        try (LineIndex index = indexed(people)) {
            put(index, somebody, List.of(new Line("1", LineKind.OFFER, "Schweißbrenner zu verleihen")));
            assertThat(found(index, ask)).contains(somebody);
            put(index, somebody, List.of());
            assertThat(found(index, ask)).doesNotContain(somebody);
        }
    }

    @Test
    void onlyWhatWasCommittedIsThereAfterwards() throws IOException {
        Map<UUID, Candidate> people = people();
        try (LineIndex index = indexed(people)) {
            index.commit("here");
            put(index, people.keySet().iterator().next(), List.of());
        }
        try (LineIndex index = LineIndex.open(place, SHIPPED);
                View view = index.view()) {
            assertThat(index.position()).contains("here");
            assertThat(view.size()).isEqualTo(people.size());
        }
    }

    /** The list of its parts can be read, the parts cannot: that shows only when somebody looks. */
    @Test
    void whatIsDamagedWithinIsMadeAnewAndNotLeftLocked() throws IOException {
        try (LineIndex index = indexed(people())) {
            index.commit("here");
        }
        damageParts();
        try (LineIndex index = LineIndex.open(place, SHIPPED);
                View view = index.view()) {
            assertThat(index.position()).isEmpty();
            assertThat(view.size()).isZero();
        }
    }

    @Test
    void whatIsOpenIsNotTakenForDamaged() throws IOException {
        Map<UUID, Candidate> people = people();
        try (LineIndex index = indexed(people)) {
            index.commit("here");
            assertThatThrownBy(() -> LineIndex.open(place, SHIPPED)).isInstanceOf(LockObtainFailedException.class);
        }
        try (LineIndex index = LineIndex.open(place, SHIPPED)) {
            assertThat(index.position()).contains("here");
        }
    }

    private void damageParts() throws IOException {
        try (Stream<Path> files = Files.list(place)) {
            for (Path part : files.filter(LineIndexTest::isPart).toList()) Files.writeString(part, "damaged");
        }
    }

    private static boolean isPart(Path file) {
        return file.toString().endsWith(".cfs") || file.toString().endsWith(".fnm");
    }

    private static void put(LineIndex index, UUID person, List<Line> lines) throws IOException {
        index.put(List.of(new Person(person, lines)));
        index.refresh();
    }

    private static List<UUID> found(LineIndex index, Seeking ask) {
        try (View view = index.view()) {
            return view.find(Aim.of(ask, SHIPPED), 5);
        }
    }

    private static List<UUID> first(Seeking ask, LineIndex index, Map<UUID, Candidate> people) {
        try (View view = index.view()) {
            List<Candidate> found = view.find(Aim.of(ask, SHIPPED), View.USUALLY).stream()
                    .map(id -> Objects.requireNonNull(people.get(id)))
                    .toList();
            return first(Matchmaker.rank(ask, view.pool(found), 3));
        }
    }

    private static List<UUID> first(List<Matchmaker.Ranked> ranked) {
        return ranked.stream().limit(1).map(Matchmaker.Ranked::candidate).toList();
    }

    private LineIndex indexed(Map<UUID, Candidate> people) throws IOException {
        LineIndex index = LineIndex.open(place, SHIPPED);
        index.add(people.values().stream()
                .map(one -> new Person(one.id(), one.lines()))
                .toList());
        index.refresh();
        return index;
    }

    private static Map<UUID, Candidate> people() throws IOException {
        Map<UUID, Candidate> people = new LinkedHashMap<>();
        for (String row : Files.readAllLines(EVERYDAY.resolve("people.tsv"))) {
            String[] columns = row.split("\t");
            UUID id = UUID.nameUUIDFromBytes(columns[0].getBytes(StandardCharsets.UTF_8));
            List<Line> lines = List.of(new Line("1", LineKind.OFFER, columns[columns.length - 1]));
            people.put(id, new Candidate(id, lines, Set.of(), Set.of()));
        }
        return people;
    }
}
