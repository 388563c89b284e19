package org.zwischenraum.load;

import java.util.LinkedHashMap;
import java.util.Map;
import org.zwischenraum.command.Invocation;

/**
 * What the benchmark of the floor found.
 *
 * @param size bytes of a delivery
 * @param joined seconds in which all came to watch
 * @param idle bytes that one connection holds while nothing happens
 * @param equal how many see at last what their page says
 * @param anew how many were told to read the page anew
 * @param failed changes that the server did not take
 */
record FloorReport(
        BenchFloorCommand.Plan plan,
        Delays ours,
        Delays theirs,
        FloorRun.Costs cost,
        FloorRun.Costs bareCost,
        int size,
        double joined,
        long idle,
        long equal,
        long anew,
        int failed)
        implements Report {

    double ratio() {
        return bareCost.micros() == 0 ? 0 : cost.micros() / bareCost.micros();
    }

    @Override
    public void say(Invocation to) {
        to.say(
                "load.floor.plan",
                "watching",
                plan.watching(),
                "present",
                plan.present(),
                "rate",
                plan.rate(),
                "seconds",
                plan.seconds());
        to.say(
                "load.floor.delay",
                "p50",
                ours.millis(.5),
                "p95",
                ours.millis(.95),
                "p99",
                ours.millis(.99),
                "most",
                ours.millis(1));
        to.say("load.floor.bareDelay", "p50", theirs.millis(.5), "p99", theirs.millis(.99));
        to.say(
                "load.floor.cost",
                "ours",
                cost.micros(),
                "bare",
                bareCost.micros(),
                "ratio",
                ratio(),
                "count",
                cost.deliveries(),
                "size",
                size);
        to.say("load.floor.joined", "seconds", joined);
        to.say("load.floor.idle", "kilobytes", idle / 1000.0);
        to.say("load.floor.pictures", "equal", equal, "all", plan.watching(), "anew", anew, "failed", failed);
    }

    @Override
    public Map<String, Object> figures() {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("watching", plan.watching());
        all.put("present", plan.present());
        all.put("changesPerSecond", plan.rate());
        all.put("seconds", plan.seconds());
        all.put("processors", Runtime.getRuntime().availableProcessors());
        all.put("delayMillis", delays(ours));
        all.put("bareDelayMillis", delays(theirs));
        all.put("deliveries", cost.deliveries());
        all.put("bytesPerDelivery", size);
        all.put("cpuMicrosPerDelivery", cost.micros());
        all.put("bareCpuMicrosPerDelivery", bareCost.micros());
        all.put("ratio", ratio());
        all.put("joinSeconds", joined);
        all.put("bytesPerIdleConnection", idle);
        all.put("equalPictures", equal);
        all.put("toldToReadAnew", anew);
        all.put("failedChanges", failed);
        return all;
    }

    private static Map<String, Object> delays(Delays delays) {
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("p50", delays.millis(.5));
        figures.put("p95", delays.millis(.95));
        figures.put("p99", delays.millis(.99));
        figures.put("most", delays.millis(1));
        figures.put("timed", delays.count());
        return figures;
    }
}
