package org.zwischenraum.demo;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.util.FileSystemUtils;
import org.zwischenraum.command.Errand;
import org.zwischenraum.command.Invocation;
import org.zwischenraum.command.Usage;

/**
 * Measures how fast changes of the floor reach all who watch it, and what that costs, against a bare WebSocket broadcast of
 * as many bytes to as many clients, in turns in one run. Server, yardstick and clients are three processes.
 */
@Usage(
        name = "bench floor",
        options = {"[--watching N]", "[--present N]", "[--rate N]", "[--seconds N]", "[--warmup N]", "[--json]"},
        begins = true,
        help = "demo.help.benchFloor")
final class BenchFloorCommand implements Errand {
    /** @param rate changes a second */
    record Plan(int watching, int present, int rate, int seconds, int warmup) {
        static Plan of(Invocation call) {
            return new Plan(
                    number(call, "watching", 1000),
                    number(call, "present", 500),
                    number(call, "rate", 50),
                    number(call, "seconds", 60),
                    number(call, "warmup", 40));
        }

        private static int number(Invocation call, String option, int usual) {
            return call.find(option).map(Integer::parseInt).orElse(usual);
        }

        List<String> filling() {
            return List.of(
                    "zwischenraum.bench=true",
                    "zwischenraum.bench.watching=" + watching,
                    "zwischenraum.bench.present=" + present);
        }
    }

    @Override
    public int run(Invocation call) throws IOException, InterruptedException {
        Plan plan = Plan.of(call);
        Path place = Files.createTempDirectory("zwischenraum-bench");
        try {
            FloorReport report = measure(call, plan, place);
            if (call.has("json")) call.print(report.json());
            else report.say(call);
            return 0;
        } finally {
            FileSystemUtils.deleteRecursively(place);
        }
    }

    private static FloorReport measure(Invocation call, Plan plan, Path place)
            throws IOException, InterruptedException {
        Path data = place.resolve("data");
        call.warn("demo.bench.filling");
        try (BenchHouse house = BenchHouse.start(data, freePort(), plan.filling())) {
            house.await(data.resolve(FloorFilling.KEYS));
        }
        List<String> keys = Files.readAllLines(data.resolve(FloorFilling.KEYS));
        List<String> tables = Files.readAllLines(data.resolve(FloorFilling.TABLES));
        try (BenchHouse house = BenchHouse.start(data, freePort(), List.of("zwischenraum.bench=true"));
                Bareness bare = new Bareness(place)) {
            return new FloorRun(call, plan, house, bare, keys, tables).measure();
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
