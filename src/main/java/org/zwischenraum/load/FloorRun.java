package org.zwischenraum.load;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.zwischenraum.command.Invocation;

/** One run of the benchmark of the floor, from the first page that is read to the last that is compared. */
final class FloorRun {
    private static final int TURNS = 4;
    private static final int READERS = 2;
    private final Invocation call;
    private final BenchFloorCommand.Plan plan;
    private final BenchHouse house;
    private final Bareness bare;
    private final List<String> keys;
    private final List<String> words;
    private final FloorMoves moves;

    FloorRun(
            Invocation call,
            BenchFloorCommand.Plan plan,
            BenchHouse house,
            Bareness bare,
            List<String> keys,
            List<String> topics,
            List<String> tables)
            throws IOException, InterruptedException {
        this.call = call;
        this.plan = plan;
        this.house = house;
        this.bare = bare;
        this.keys = keys;
        this.words = topics.stream().map(FloorRun::watch).toList();
        this.moves = new FloorMoves(
                house.port(), keys.subList(0, plan.present()), tables, FloorMoves.token(house.port(), keys.getFirst()));
    }

    FloorReport measure() throws IOException, InterruptedException {
        call.warn("load.floor.opening");
        warmDoor();
        long before = memory();
        long began = System.nanoTime();
        try (Onlookers onlookers = new Onlookers(house.port(), "/live", keys, words)) {
            onlookers.awaitAll();
            double joined = (System.nanoTime() - began) / 1e9;
            long idle = memory() - before;
            call.warn("load.floor.reading");
            List<FloorPicture> first = pictures(keys);
            try (Onlookers others = new Onlookers(bare.port(), "/", keys, Collections.nCopies(keys.size(), ""))) {
                return measure(onlookers, others, first, joined, idle);
            }
        }
    }

    private FloorReport measure(
            Onlookers onlookers, Onlookers others, List<FloorPicture> first, double joined, long idle)
            throws IOException, InterruptedException {
        call.warn("load.warming");
        int failed = moves.run(plan.rate(), plan.rate() * plan.warmup() / 2);
        onlookers.awaitQuiet();
        int size = (int) (onlookers.bytes() / Math.max(1, onlookers.received()));
        bare.broadcast(size, plan.rate(), plan.rate() * plan.warmup() / 2);
        others.awaitQuiet();
        onlookers.delays().clear();
        others.delays().clear();
        call.warn("load.measuring");
        Costs ours = Costs.NONE;
        Costs theirs = Costs.NONE;
        int count = plan.rate() * plan.seconds() / TURNS;
        for (int turn = 0; turn < TURNS; turn++) {
            int[] lost = {0};
            ours = ours.and(cost(house::cpu, onlookers, () -> lost[0] = moves.run(plan.rate(), count)));
            failed += lost[0];
            theirs = theirs.and(cost(bare::cpu, others, () -> bare.broadcast(size, plan.rate(), count)));
        }
        call.warn("load.floor.comparing");
        long pictures = pictures(onlookers, first);
        long slow = onlookers.all().stream().filter(one -> one.mustReadAnew).count();
        return new FloorReport(
                plan,
                onlookers.delays(),
                others.delays(),
                ours,
                theirs,
                size,
                joined,
                idle / keys.size(),
                pictures,
                slow,
                failed);
    }

    /** What was delivered, and the server's processor time for it. */
    record Costs(long deliveries, Duration cpu) {
        static final Costs NONE = new Costs(0, Duration.ZERO);

        Costs and(Costs more) {
            return new Costs(deliveries + more.deliveries, cpu.plus(more.cpu));
        }

        double micros() {
            return deliveries == 0 ? 0 : cpu.toNanos() / 1e3 / deliveries;
        }
    }

    private interface Cpu {
        Duration used();
    }

    private interface Work {
        void run() throws IOException, InterruptedException;
    }

    private static Costs cost(Cpu cpu, Onlookers onlookers, Work work) throws IOException, InterruptedException {
        Duration used = cpu.used();
        long received = onlookers.received();
        work.run();
        onlookers.awaitQuiet();
        return new Costs(onlookers.received() - received, cpu.used().minus(used));
    }

    /** How many see, by the pieces that came, exactly what their page says now. */
    private long pictures(Onlookers onlookers, List<FloorPicture> first) throws IOException, InterruptedException {
        List<FloorPicture> last = pictures(keys);
        long equal = 0;
        for (int i = 0; i < first.size(); i++) {
            FloorPicture followed = first.get(i).with(onlookers.all().get(i).pieces);
            if (followed.differences(last.get(i)) == 0) equal++;
        }
        return equal;
    }

    /** All with these keys read the page; what moves meanwhile comes by their connection. */
    private List<FloorPicture> pictures(List<String> keys) throws InterruptedException {
        try (ExecutorService readers = Executors.newFixedThreadPool(READERS)) {
            List<Future<FloorPicture>> all = new ArrayList<>();
            for (String key : keys) all.add(readers.submit(() -> picture(key)));
            List<FloorPicture> read = new ArrayList<>();
            for (Future<FloorPicture> one : all) read.add(one.get());
            return read;
        } catch (ExecutionException wrong) {
            throw new IllegalStateException(wrong.getCause());
        }
    }

    private FloorPicture picture(String key) throws IOException {
        try (LoadClient client = new LoadClient(house.port(), "zw=" + key)) {
            client.fetch(client.request("/floor"));
            return FloorPicture.of(client.text());
        }
    }

    /** A few read the page, come and go first, as in a house that has been open for a while. */
    private void warmDoor() throws IOException, InterruptedException {
        int some = Math.min(200, keys.size());
        pictures(keys.subList(0, some));
        for (int time = 0; time < 3; time++) {
            try (Onlookers few = new Onlookers(house.port(), "/live", keys.subList(0, some), words.subList(0, some))) {
                few.awaitAll();
            }
        }
    }

    /** What the page's script says first. */
    private static String watch(String topics) {
        return "{\"watch\":[\"" + topics.replace(" ", "\",\"") + "\"],\"age\":1000}";
    }

    private long memory() throws IOException {
        try (LoadClient client = new LoadClient(house.port(), "zw=" + keys.getFirst())) {
            client.fetch(client.request("/bench/memory"));
            return Long.parseLong(client.text().strip());
        }
    }
}
