package org.zwischenraum.load;

import java.io.IOException;
import java.util.List;
import org.zwischenraum.command.Errand;
import org.zwischenraum.command.Invocation;
import org.zwischenraum.command.Usage;

/**
 * Measures how fast the weekly letters of a large house are written and handed to a mail server, against as many letters of
 * constant words, in turns in one run, while members look at pages.
 */
@Usage(
        name = "bench mail",
        options = {"[--members N]", "[--asks N]", "[--clients N]", "[--warmup N]", "[--json]"},
        begins = true,
        help = "load.help.mail")
final class BenchMailCommand implements Errand {
    /** @param clients who look at a page five times a second each */
    record Plan(int members, int asks, int clients, int warmup) {
        static Plan of(Invocation call) {
            return new Plan(
                    call.number("members", 3000),
                    call.number("asks", 5000),
                    call.number("clients", 8),
                    call.number("warmup", 30));
        }

        List<String> sizes() {
            return List.of(
                    "zwischenraum.bench.members=" + members,
                    "zwischenraum.bench.asks=" + asks,
                    "zwischenraum.bench.clients=" + clients);
        }
    }

    @Override
    public int run(Invocation call) throws IOException, InterruptedException {
        Plan plan = Plan.of(call);
        try (ProvingGround ground = new ProvingGround();
                MailSink sink = new MailSink()) {
            ground.fill(call, plan.sizes(), PagesFilling.KEYS);
            ground.set(sink.settings());
            measure(call, plan, ground).tell(call);
        }
        return 0;
    }

    private static Report measure(Invocation call, Plan plan, ProvingGround ground)
            throws IOException, InterruptedException {
        List<String> keys = ground.lines(PagesFilling.KEYS);
        try (BenchHouse house = ground.open();
                Load load = new Load(house.port(), keys)) {
            return new MailRun(call, plan, house, load, keys).measure();
        }
    }
}
