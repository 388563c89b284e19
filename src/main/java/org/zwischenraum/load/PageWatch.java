package org.zwischenraum.load;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

/** Somebody who opens one page after the other at a steady pace, so that waiting once does not hide what waits behind. */
final class PageWatch {
    private static final List<String> ROOMS = List.of("/", "/asks", "/people");
    private static final long PACE = 50_000_000;

    private final LoadClient client;
    private final AtomicBoolean enough = new AtomicBoolean();
    private final List<Long> delays = new ArrayList<>();

    private PageWatch(LoadClient client) {
        this.client = client;
    }

    /** What happens while pages are looked at. */
    interface Meanwhile {
        void run() throws IOException, InterruptedException;
    }

    /** How long pages took while this happened. */
    static LoadRound during(int port, String key, Meanwhile work) throws IOException, InterruptedException {
        try (LoadClient client = new LoadClient(port, "zw=" + key)) {
            PageWatch watch = new PageWatch(client);
            long began = System.nanoTime();
            Thread thread = Thread.ofPlatform().start(watch::look);
            try {
                work.run();
            } finally {
                watch.enough.set(true);
                thread.join();
            }
            double seconds = (System.nanoTime() - began) / 1e9;
            return LoadRound.of(
                    List.of(watch.delays.stream().mapToLong(Long::longValue).toArray()), seconds);
        }
    }

    /** Each is counted from the moment at which it should have been asked for. */
    private void look() {
        List<byte[]> requests = ROOMS.stream().map(client::request).toList();
        long due = System.nanoTime();
        for (int number = 0; !enough.get(); number++) {
            client.fetch(requests.get(number % requests.size()));
            delays.add(System.nanoTime() - due);
            due += PACE;
            pause(due - System.nanoTime());
        }
    }

    private static void pause(long nanos) {
        if (nanos <= 0) return;
        try {
            Thread.sleep(nanos / 1_000_000, (int) (nanos % 1_000_000));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
