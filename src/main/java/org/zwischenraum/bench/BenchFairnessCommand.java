package org.zwischenraum.bench;

import java.io.IOException;
import org.zwischenraum.command.Errand;
import org.zwischenraum.command.Invocation;
import org.zwischenraum.command.Usage;

/** Measures whether always the same people are asked: {@link Fairness}, with the rules and without. */
@Usage(
        name = "bench fairness",
        options = {
            "--docs FILE",
            "--queries FILE",
            "--qrels FILE",
            "[--language de|en|es|mixed]",
            "[--asks N]",
            "[--seed N]"
        },
        begins = true,
        help = "bench.help.fairness")
final class BenchFairnessCommand implements Errand {
    private static final int ASKS = 4_000;

    @Override
    public int run(Invocation call) throws IOException {
        Fairness fairness = new Fairness(
                Typed.collection(call), Typed.language(call), call.number("asks", ASKS), call.number("seed", 1));
        Fairness.Year without = fairness.live(false);
        say(call, "bench.fairness.without", without);
        Fairness.Year with = fairness.live(true);
        say(call, "bench.fairness.with", with);
        call.say("bench.fairness.loss", "part", 1 - with.gain() / without.gain());
        return 0;
    }

    private static void say(Invocation call, String key, Fairness.Year year) {
        call.say(
                key,
                "gini",
                year.gini(),
                "gain",
                year.gain(),
                "most",
                year.most(),
                "never",
                year.never(),
                "asked",
                year.asked(),
                "helped",
                year.helped());
    }
}
