package org.zwischenraum.load;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.zwischenraum.command.Invocation;

/** One run of the benchmark of pages: all rooms and their bare pages in turns, then each room alone. */
final class PagesRun {
    private static final List<String> ROOMS = List.of("/", "/asks", "/people");
    private static final List<String> HOST_ROOMS = List.of("/hosting", "/care", "/care?whole=pairs");
    private static final int TURNS = 5;
    private final Invocation call;
    private final BenchPagesCommand.Plan plan;
    private final BenchHouse house;
    private final Load load;
    private final Load host;
    private final String key;

    /**
     * @param host one host, for the rooms that others do not have
     * @param key of the one who looks which rooms there are, and what they weigh
     */
    PagesRun(Invocation call, BenchPagesCommand.Plan plan, BenchHouse house, Load load, Load host, String key) {
        this.call = call;
        this.plan = plan;
        this.house = house;
        this.load = load;
        this.host = host;
        this.key = key;
    }

    PagesReport measure() throws IOException, InterruptedException {
        List<String> rooms = open();
        warm(rooms);
        call.warn("load.measuring");
        LoadRound pages = LoadRound.NONE;
        LoadRound bare = LoadRound.NONE;
        for (int turn = 0; turn < TURNS; turn++) {
            pages = pages.and(load.run(rooms, (double) plan.seconds() / TURNS));
            bare = bare.and(load.run(bare(rooms), (double) plan.seconds() / TURNS));
        }
        return new PagesReport(
                plan,
                pages,
                bare,
                each(rooms, load),
                each(HOST_ROOMS, host),
                weights(rooms),
                house.startTime().toMillis() / 1000.0,
                house.megabytes());
    }

    /** A room whose module is switched off has no door. */
    private List<String> open() {
        try (LoadClient client = new LoadClient(house.port(), "zw=" + key)) {
            return ROOMS.stream().filter(client::isThere).toList();
        }
    }

    private void warm(List<String> rooms) throws InterruptedException {
        call.warn("load.warming");
        load.run(rooms, Math.max(1, plan.warmup() / 2.0));
        load.run(bare(rooms), Math.max(1, plan.warmup() / 2.0));
        host.run(HOST_ROOMS, Math.max(1, plan.warmup() / 4.0));
    }

    private Map<String, LoadRound> each(List<String> rooms, Load visitors) throws InterruptedException {
        Map<String, LoadRound> each = new LinkedHashMap<>();
        for (String room : rooms) each.put(room, visitors.run(List.of(room), Math.max(1, plan.seconds() / 5.0)));
        return each;
    }

    private Map<String, Weight> weights(List<String> rooms) throws IOException {
        Map<String, Weight> weights = new LinkedHashMap<>();
        try (LoadClient client = new LoadClient(house.port(), "zw=" + key)) {
            for (String room : rooms) weights.put(room, Weight.of(client, room));
        }
        return weights;
    }

    private static List<String> bare(List<String> rooms) {
        return rooms.stream().map(room -> "/bench/bare?of=" + room).toList();
    }
}
