package org.zwischenraum.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.util.FileSystemUtils;
import org.zwischenraum.matching.Aim;
import org.zwischenraum.matching.Candidate;
import org.zwischenraum.matching.Match;
import org.zwischenraum.matching.Matchmaker;
import org.zwischenraum.matching.Pool;
import org.zwischenraum.matching.Rules;
import org.zwischenraum.matching.Seeking;
import org.zwischenraum.matching.Sight;
import org.zwischenraum.matching.Understanding;
import org.zwischenraum.retrieval.LineIndex;
import org.zwischenraum.retrieval.Person;
import org.zwischenraum.retrieval.View;

/** People in an index on disk, asked as the house asks them; what stands for its database are the people themselves. */
final class Indexed implements AutoCloseable {
    private final Path place;
    private final LineIndex index;
    private final Function<UUID, Candidate> people;
    private final double seconds;

    private Indexed(Path place, LineIndex index, Function<UUID, Candidate> people, double seconds) {
        this.place = place;
        this.index = index;
        this.people = people;
        this.seconds = seconds;
    }

    static Indexed of(List<Candidate> people, Understanding understanding) throws IOException {
        Map<UUID, Candidate> byId =
                people.stream().collect(Collectors.toMap(Candidate::id, Function.identity(), (_, later) -> later));
        return of(people.size(), people::get, id -> Objects.requireNonNull(byId.get(id)), understanding);
    }

    static Indexed of(Crowd crowd, Understanding understanding) throws IOException {
        return of(crowd.size(), crowd::person, crowd::person, understanding);
    }

    /** Reads them on all processors. */
    private static Indexed of(
            int count, IntFunction<Candidate> numbered, Function<UUID, Candidate> people, Understanding understanding)
            throws IOException {
        Path place = Files.createTempDirectory("bench");
        long begun = System.nanoTime();
        LineIndex index = LineIndex.open(place, understanding);
        IntStream.range(0, count).parallel().mapToObj(numbered).forEach(one -> add(one, index));
        index.settle();
        index.commit("all");
        index.refresh();
        return new Indexed(place, index, people, (System.nanoTime() - begun) / 1e9);
    }

    private static void add(Candidate one, LineIndex index) {
        try {
            index.add(List.of(new Person(one.id(), one.lines())));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The best first, before threshold and rules. */
    List<Matchmaker.Ranked> rank(Seeking ask, int most) {
        return among(ask, pool -> Matchmaker.rank(ask, pool, most));
    }

    /** With all rules on: whom the house would propose. */
    List<Match> suggest(Seeking ask) {
        return among(ask, pool -> Matchmaker.suggest(ask, pool, Sight.ofEverything(), Rules.usual()));
    }

    private <T> T among(Seeking ask, Function<Pool, T> judged) {
        try (View view = index.view()) {
            List<UUID> found = view.find(Aim.of(ask, view.understanding()), View.USUALLY);
            return judged.apply(view.pool(found.stream().map(people).toList()));
        }
    }

    /** Bytes on disk. */
    long bytes() throws IOException {
        return index.bytes();
    }

    /** How long it took to make. */
    double seconds() {
        return seconds;
    }

    @Override
    public void close() throws IOException {
        index.close();
        FileSystemUtils.deleteRecursively(place);
    }
}
