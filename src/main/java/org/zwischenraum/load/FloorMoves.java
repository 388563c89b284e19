package org.zwischenraum.load;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/** Those who are here say and do something else now and then, as the page's own forms send it, at an even pace. */
final class FloorMoves {
    private static final List<String> STATES = List.of("OPEN", "FOCUSED", "BREAK");
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private final int port;
    private final List<String> keys;
    private final List<String> tables;
    private final FormToken token;
    private final Random chance = new Random(7);
    private final AtomicInteger failed = new AtomicInteger();

    /** What each form carries against forgery: the value and the cookie it belongs to. */
    record FormToken(String value, String cookie) {}

    FloorMoves(int port, List<String> keys, List<String> tables, FormToken token) {
        this.port = port;
        this.keys = keys;
        this.tables = tables;
        this.token = token;
    }

    /**
     * So many changes at this pace, each at its time whether or not those before have been answered.
     *
     * @return how many were not taken
     */
    int run(int perSecond, int count) throws InterruptedException {
        failed.set(0);
        long began = System.nanoTime();
        try (ExecutorService hands = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int number = 0; number < count; number++) {
                long due = began + number * 1_000_000_000L / perSecond;
                while (System.nanoTime() < due) LockSupport.parkNanos(due - System.nanoTime());
                String who = keys.get(chance.nextInt(keys.size()));
                int what = chance.nextInt(10);
                hands.submit(() -> move(who, what));
            }
            hands.shutdown();
            hands.awaitTermination(1, TimeUnit.MINUTES);
        }
        return failed.get();
    }

    /** Seven of ten say how they are and what they do; three sit down somewhere else. */
    private void move(String who, int what) {
        if (what >= 7) send(who, "/floor/seat", "table=" + tables.get((int) (System.nanoTime() % tables.size())));
        else {
            String line = "Kapitel drei, bench-" + System.nanoTime() + "- und dann Kaffee";
            send(
                    who,
                    "/floor/presence",
                    "state=" + STATES.get(what % 3) + "&intention=" + URLEncoder.encode(line, StandardCharsets.UTF_8));
        }
    }

    private void send(String who, String path, String form) {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Cookie", "zw=" + who + "; " + token.cookie())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .timeout(Duration.ofSeconds(30))
                .POST(HttpRequest.BodyPublishers.ofString(
                        form + "&_csrf=" + URLEncoder.encode(token.value(), StandardCharsets.UTF_8)))
                .build();
        try {
            if (client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() != 303)
                failed.incrementAndGet();
        } catch (java.io.IOException | InterruptedException lost) {
            failed.incrementAndGet();
        }
    }

    /** Reads a page and takes the token out of its first form. */
    static FormToken token(int port, String key) throws java.io.IOException, InterruptedException {
        HttpResponse<String> page = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/me/settings"))
                                .header("Cookie", "zw=" + key)
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        String cookie = page.headers().allValues("Set-Cookie").stream()
                .filter(one -> one.startsWith("zw_form="))
                .map(one -> one.split(";")[0])
                .findFirst()
                .orElseThrow();
        return new FormToken(page.body().split("name=\"_csrf\" value=\"")[1].split("\"")[0], cookie);
    }
}
