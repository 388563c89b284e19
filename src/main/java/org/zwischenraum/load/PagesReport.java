package org.zwischenraum.load;

import java.util.LinkedHashMap;
import java.util.Map;
import org.zwischenraum.command.Invocation;

/**
 * What the benchmark of pages found.
 *
 * @param hostRooms rooms of hosts, one page after the other by one host
 * @param start from the start of the process to the first healthy answer, seconds
 * @param megabytes of memory, program and database
 */
record PagesReport(
        BenchPagesCommand.Plan plan,
        LoadRound pages,
        LoadRound bare,
        Map<String, LoadRound> rooms,
        Map<String, LoadRound> hostRooms,
        Map<String, Weight> weights,
        double start,
        long megabytes)
        implements Report {
    private static final String RATE = "requestsPerSecond";

    double ratio() {
        return bare.perSecond() == 0 ? 0 : pages.perSecond() / bare.perSecond();
    }

    @Override
    public void say(Invocation to) {
        plan.population().say(to, "load.pages.house");
        to.say("load.pages.rate", spoken(pages));
        to.say("load.pages.bare", spoken(bare));
        to.say("load.pages.ratio", "percent", 100 * ratio());
        hostRooms.forEach((path, round) ->
                to.say("load.pages.host", "path", path, "p50", round.millis(.5), "p95", round.millis(.95)));
        weights.forEach((path, weight) -> to.say(
                "load.pages.weight", "path", path, "first", weight.first() / 1000.0, "later", weight.later() / 1000.0));
        to.say("load.pages.start", "seconds", start);
        to.say("load.pages.memory", "megabytes", megabytes);
    }

    @Override
    public Map<String, Object> figures() {
        Map<String, Object> all = new LinkedHashMap<>();
        plan.population().tell(all);
        all.put("processors", Runtime.getRuntime().availableProcessors());
        all.put("pages", pages.figures(RATE));
        all.put("bare", bare.figures(RATE));
        all.put("ratio", ratio());
        all.put("each", paces(rooms));
        all.put("host", paces(hostRooms));
        all.put("bytes", weights);
        all.put("startSeconds", start);
        all.put("megabytes", megabytes);
        return all;
    }

    private static Object[] spoken(LoadRound round) {
        return new Object[] {
            "rate", round.perSecond(), "p50", round.millis(.5), "p95", round.millis(.95), "p99", round.millis(.99)
        };
    }

    private static Map<String, Object> paces(Map<String, LoadRound> rooms) {
        Map<String, Object> each = new LinkedHashMap<>();
        rooms.forEach((path, round) -> each.put(path, round.figures(RATE)));
        return each;
    }
}
