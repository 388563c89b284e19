package org.zwischenraum.demo;

import java.util.LinkedHashMap;
import java.util.Map;
import org.zwischenraum.command.Invocation;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the benchmark found.
 *
 * @param start from the start of the process to the first healthy answer, seconds
 * @param megabytes of memory, program and database
 */
record BenchReport(
        int members,
        int asks,
        int clients,
        LoadRound pages,
        LoadRound bare,
        Map<String, LoadRound> rooms,
        Map<String, Weight> weights,
        double start,
        long megabytes) {

    double ratio() {
        return bare.perSecond() == 0 ? 0 : pages.perSecond() / bare.perSecond();
    }

    void say(Invocation to) {
        to.say("demo.bench.house", "members", members, "asks", asks, "clients", clients);
        to.say("demo.bench.pages", figures(pages));
        to.say("demo.bench.bare", figures(bare));
        to.say("demo.bench.ratio", "percent", 100 * ratio());
        weights.forEach((path, weight) -> to.say(
                "demo.bench.weight", "path", path, "first", weight.first() / 1000.0, "later", weight.later() / 1000.0));
        to.say("demo.bench.start", "seconds", start);
        to.say("demo.bench.memory", "megabytes", megabytes);
    }

    String json() {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("members", members);
        all.put("asks", asks);
        all.put("clients", clients);
        all.put("processors", Runtime.getRuntime().availableProcessors());
        all.put("pages", json(pages));
        all.put("bare", json(bare));
        all.put("ratio", ratio());
        Map<String, Object> each = new LinkedHashMap<>();
        rooms.forEach((path, round) -> each.put(path, json(round)));
        all.put("each", each);
        all.put("bytes", weights);
        all.put("startSeconds", start);
        all.put("megabytes", megabytes);
        return JsonMapper.shared().writeValueAsString(all);
    }

    private static Object[] figures(LoadRound round) {
        return new Object[] {
            "rate", round.perSecond(), "p50", round.millis(.5), "p95", round.millis(.95), "p99", round.millis(.99)
        };
    }

    private static Map<String, Object> json(LoadRound round) {
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("requestsPerSecond", round.perSecond());
        figures.put("p50Millis", round.millis(.5));
        figures.put("p95Millis", round.millis(.95));
        figures.put("p99Millis", round.millis(.99));
        return figures;
    }
}
