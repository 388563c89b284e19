package org.zwischenraum.load;

import java.io.IOException;
import java.util.List;
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
        help = "load.help.pages")
final class BenchPagesCommand implements Errand {
    /** @param seconds how long the pages are measured, and as long the yardstick */
    record Plan(Population population, int seconds, int warmup) {
        static Plan of(Invocation call) {
            return new Plan(Population.of(call, 16), call.number("seconds", 20), call.number("warmup", 30));
        }
    }

    @Override
    public int run(Invocation call) throws IOException, InterruptedException {
        Plan plan = Plan.of(call);
        try (ProvingGround ground = new ProvingGround()) {
            ground.fill(call, plan.population().sizes(), PagesFilling.KEYS);
            measure(call, plan, ground).tell(call);
        }
        return 0;
    }

    private static Report measure(Invocation call, Plan plan, ProvingGround ground)
            throws IOException, InterruptedException {
        List<String> keys = ground.lines(PagesFilling.KEYS);
        try (BenchHouse house = ground.open();
                Load load = new Load(house.port(), keys);
                Load host = new Load(house.port(), ground.lines(PagesFilling.HOST))) {
            return new PagesRun(call, plan, house, load, host, keys.getFirst()).measure();
        }
    }
}
