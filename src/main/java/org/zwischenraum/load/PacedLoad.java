package org.zwischenraum.load;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;

/** Signed-in clients who look at five pages a second each, whether the answers come fast or slowly, until it is enough. */
final class PacedLoad implements AutoCloseable {
    private static final long PAUSE_NANOS = 200_000_000;
    private final List<LoadClient> clients;
    private final List<CompletableFuture<long[]>> rounds;
    private final long began = System.nanoTime();

    private PacedLoad(List<LoadClient> clients, List<CompletableFuture<long[]>> rounds) {
        this.clients = clients;
        this.rounds = rounds;
    }

    static PacedLoad begin(int port, List<String> keys, List<String> paths, AtomicBoolean enough) {
        List<LoadClient> clients =
                keys.stream().map(key -> new LoadClient(port, "zw=" + key)).toList();
        List<CompletableFuture<long[]>> rounds = new ArrayList<>();
        IntStream.range(0, clients.size()).forEach(number -> {
            CompletableFuture<long[]> round = new CompletableFuture<>();
            Thread.ofPlatform().daemon().start(() -> go(clients.get(number), paths, number, enough, round));
            rounds.add(round);
        });
        return new PacedLoad(clients, rounds);
    }

    /** What they measured; they have been told before that it is enough. */
    LoadRound end() {
        List<long[]> measured = rounds.stream().map(CompletableFuture::join).toList();
        return LoadRound.of(measured, (System.nanoTime() - began) / 1e9);
    }

    private static void go(
            LoadClient client, List<String> paths, int number, AtomicBoolean enough, CompletableFuture<long[]> round) {
        try {
            round.complete(look(client, paths, number, enough));
        } catch (RuntimeException broken) {
            round.completeExceptionally(broken);
        }
    }

    /** A page counts from when it was due, so that a slow answer is not forgiven to the next. */
    private static long[] look(LoadClient client, List<String> paths, int number, AtomicBoolean enough) {
        long[] nanos = new long[1024];
        int count = 0;
        long due = System.nanoTime() + number * PAUSE_NANOS / 8;
        while (!enough.get()) {
            LockSupport.parkNanos(due - System.nanoTime());
            if (System.nanoTime() < due) continue;
            client.fetch(client.request(paths.get((number + count) % paths.size())));
            if (count == nanos.length) nanos = Arrays.copyOf(nanos, 2 * count);
            nanos[count++] = System.nanoTime() - due;
            due += PAUSE_NANOS;
        }
        return Arrays.copyOf(nanos, count);
    }

    @Override
    public void close() {
        clients.forEach(LoadClient::close);
    }
}
