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
    /** @param population of whom each client looks at a page five times a second */
    record Plan(Population population, int warmup) {
        static Plan of(Invocation call) {
            return new Plan(Population.of(call, 8), call.number("warmup", 30));
        }
    }

    @Override
    public int run(Invocation call) throws IOException, InterruptedException {
        Plan plan = Plan.of(call);
        try (ProvingGround ground = new ProvingGround();
                MailSink sink = new MailSink()) {
            ground.fill(call, plan.population().sizes(), PagesFilling.KEYS);
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
