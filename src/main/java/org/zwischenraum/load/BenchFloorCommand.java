package org.zwischenraum.load;

import java.io.IOException;
import java.util.List;
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
        help = "load.help.floor")
final class BenchFloorCommand implements Errand {
    /** @param rate changes a second */
    record Plan(int watching, int present, int rate, int seconds, int warmup) {
        static Plan of(Invocation call) {
            return new Plan(
                    call.number("watching", 1000),
                    call.number("present", 500),
                    call.number("rate", 50),
                    call.number("seconds", 60),
                    call.number("warmup", 40));
        }

        List<String> sizes() {
            return List.of("zwischenraum.bench.watching=" + watching, "zwischenraum.bench.present=" + present);
        }
    }

    @Override
    public int run(Invocation call) throws IOException, InterruptedException {
        Plan plan = Plan.of(call);
        try (ProvingGround ground = new ProvingGround()) {
            ground.fill(call, plan.sizes(), FloorFilling.KEYS);
            measure(call, plan, ground).tell(call);
        }
        return 0;
    }

    private static Report measure(Invocation call, Plan plan, ProvingGround ground)
            throws IOException, InterruptedException {
        List<String> keys = ground.lines(FloorFilling.KEYS);
        List<String> topics = ground.lines(FloorFilling.TOPICS);
        List<String> tables = ground.lines(FloorFilling.TABLES);
        try (BenchHouse house = ground.open();
                Bareness bare = new Bareness(ground.place())) {
            return new FloorRun(call, plan, house, bare, keys, topics, tables).measure();
        }
    }
}
