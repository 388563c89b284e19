package org.zwischenraum.demo;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.util.FileSystemUtils;
import org.zwischenraum.command.Errand;
import org.zwischenraum.command.Invocation;
import org.zwischenraum.command.Usage;

/**
 * Measures the pages that are opened most, against the same pages drawn from constant records, in turns of a few seconds
 * in one run: so both meet the same machine.
 */
@Usage(
        name = "bench pages",
        options = {"[--members N]", "[--asks N]", "[--clients N]", "[--seconds N]", "[--warmup N]", "[--json]"},
        begins = true,
        help = "demo.help.benchPages")
final class BenchPagesCommand implements Errand {
    private static final List<String> ROOMS = List.of("/", "/asks", "/people");
    private static final int TURNS = 5;

    /** @param seconds how long the pages are measured, and as long the yardstick */
    private record Plan(int members, int asks, int clients, int seconds, int warmup) {
        static Plan of(Invocation call) {
            return new Plan(
                    number(call, "members", 3000),
                    number(call, "asks", 5000),
                    number(call, "clients", 16),
                    number(call, "seconds", 20),
                    number(call, "warmup", 30));
        }

        private static int number(Invocation call, String option, int usual) {
            return call.find(option).map(Integer::parseInt).orElse(usual);
        }

        List<String> properties() {
            return List.of(
                    "zwischenraum.bench=true",
                    "zwischenraum.bench.members=" + members,
                    "zwischenraum.bench.asks=" + asks,
                    "zwischenraum.bench.clients=" + clients);
        }
    }

    @Override
    public int run(Invocation call) throws IOException, InterruptedException {
        Plan plan = Plan.of(call);
        Path place = Files.createTempDirectory("zwischenraum-bench");
        try {
            Path data = place.resolve("data");
            fill(call, plan, data);
            report(call, measure(call, plan, data));
            return 0;
        } finally {
            FileSystemUtils.deleteRecursively(place);
        }
    }

    private static void fill(Invocation call, Plan plan, Path data) throws IOException, InterruptedException {
        call.warn("demo.bench.filling");
        try (BenchHouse house = BenchHouse.start(data, freePort(), plan.properties())) {
            house.await(data.resolve(Filling.KEYS));
        }
    }

    private static BenchReport measure(Invocation call, Plan plan, Path data) throws IOException, InterruptedException {
        List<String> keys = Files.readAllLines(data.resolve(Filling.KEYS));
        try (BenchHouse house = BenchHouse.start(data, freePort(), List.of("zwischenraum.bench=true"));
                Load load = new Load(house.port(), keys)) {
            return measure(call, plan, house, load, keys);
        }
    }

    private static BenchReport measure(Invocation call, Plan plan, BenchHouse house, Load load, List<String> keys)
            throws IOException, InterruptedException {
        List<String> rooms = open(house, keys.getFirst());
        call.warn("demo.bench.warming");
        load.run(rooms, Math.max(1, plan.warmup / 2.0));
        load.run(bare(rooms), Math.max(1, plan.warmup / 2.0));
        call.warn("demo.bench.measuring");
        LoadRound pages = LoadRound.NONE;
        LoadRound bare = LoadRound.NONE;
        for (int turn = 0; turn < TURNS; turn++) {
            pages = pages.and(load.run(rooms, (double) plan.seconds / TURNS));
            bare = bare.and(load.run(bare(rooms), (double) plan.seconds / TURNS));
        }
        Map<String, LoadRound> each = new LinkedHashMap<>();
        for (String room : rooms) each.put(room, load.run(List.of(room), Math.max(1, plan.seconds / 5.0)));
        return new BenchReport(
                plan.members,
                plan.asks,
                plan.clients,
                pages,
                bare,
                each,
                weights(house, keys.getFirst(), rooms),
                house.startTime().toMillis() / 1000.0,
                house.megabytes());
    }

    /** A room whose module is switched off has no door. */
    private static List<String> open(BenchHouse house, String key) {
        try (LoadClient client = new LoadClient(house.port(), "zw=" + key)) {
            return ROOMS.stream().filter(room -> client.isThere(room)).toList();
        }
    }

    private static Map<String, Weight> weights(BenchHouse house, String key, List<String> rooms) throws IOException {
        Map<String, Weight> weights = new LinkedHashMap<>();
        try (LoadClient client = new LoadClient(house.port(), "zw=" + key)) {
            for (String room : rooms) weights.put(room, Weight.of(client, room));
        }
        return weights;
    }

    private static List<String> bare(List<String> rooms) {
        return rooms.stream().map(room -> "/bench/bare?of=" + room).toList();
    }

    private static void report(Invocation call, BenchReport report) {
        if (call.has("json")) call.print(report.json());
        else report.say(call);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
