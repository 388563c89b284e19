package org.zwischenraum.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.IntFunction;
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

    /** Reads them on all processors. */
    static Indexed of(
            int count, IntFunction<Candidate> numbered, Function<UUID, Candidate> people, Understanding understanding)
            throws IOException {
        Path place = Files.createTempDirectory("bench");
        long begun = System.nanoTime();
        LineIndex index = LineIndex.open(place, understanding);
        fill(index, count, numbered);
        index.settle();
        index.commit("all");
        index.refresh();
        return new Indexed(place, index, people, (System.nanoTime() - begun) / 1e9);
    }

    private static void fill(LineIndex index, int count, IntFunction<Candidate> numbered) {
        int hands = Runtime.getRuntime().availableProcessors();
        try (ExecutorService pool = Executors.newFixedThreadPool(hands)) {
            List<Future<?>> work = IntStream.range(0, hands)
                    .<Future<?>>mapToObj(hand -> pool.submit(() -> {
                        for (int i = hand; i < count; i += hands) {
                            Candidate one = numbered.apply(i);
                            index.add(List.of(new Person(one.id(), one.lines())));
                        }
                        return hand;
                    }))
                    .toList();
            for (Future<?> each : work) each.get();
        } catch (ExecutionException | InterruptedException failed) {
            throw new IllegalStateException("The index could not be made", failed);
        }
    }

    /** With all rules on: whom the house would propose. */
    List<Match> suggest(Seeking ask) {
        try (View view = index.view()) {
            List<UUID> found = view.find(Aim.of(ask, view.understanding()), View.USUALLY);
            Pool pool = view.pool(found.stream().map(people).toList());
            return Matchmaker.suggest(ask, pool, Sight.ofEverything(), Rules.usual());
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
