package org.zwischenraum.load;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Signed-in clients, each of whom asks for one page after the other as fast as they come. */
final class Load implements AutoCloseable {
    private final List<LoadClient> clients;
    private final ExecutorService threads;

    Load(int port, List<String> keys) {
        clients = keys.stream().map(key -> new LoadClient(port, "zw=" + key)).toList();
        threads = Executors.newFixedThreadPool(clients.size());
    }

    /** Lets all clients go through these paths in turn for so long. */
    LoadRound run(List<String> paths, double seconds) throws InterruptedException {
        long began = System.nanoTime();
        long end = began + (long) (seconds * 1e9);
        List<Callable<long[]>> rounds = new ArrayList<>();
        for (int i = 0; i < clients.size(); i++) {
            LoadClient client = clients.get(i);
            int first = i;
            rounds.add(() -> run(client, paths, first, end));
        }
        List<long[]> measured = new ArrayList<>();
        for (Future<long[]> round : threads.invokeAll(rounds)) measured.add(result(round));
        return LoadRound.of(measured, (System.nanoTime() - began) / 1e9);
    }

    private static long[] run(LoadClient client, List<String> paths, int first, long end) {
        List<byte[]> requests = paths.stream().map(client::request).toList();
        long[] nanos = new long[1024];
        int count = 0;
        for (long now = System.nanoTime(); now < end; count++) {
            client.fetch(requests.get((first + count) % requests.size()));
            long then = System.nanoTime();
            if (count == nanos.length) nanos = Arrays.copyOf(nanos, 2 * count);
            nanos[count] = then - now;
            now = then;
        }
        return Arrays.copyOf(nanos, count);
    }

    private static long[] result(Future<long[]> round) throws InterruptedException {
        try {
            return round.get();
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed.getCause());
        }
    }

    @Override
    public void close() {
        threads.shutdown();
        clients.forEach(LoadClient::close);
    }
}
