package org.zwischenraum.load;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.zwischenraum.command.Invocation;

/** One run of the benchmark of letters: half of the weekly ones, half of the bare ones, and the other halves. */
final class MailRun {
    private static final List<String> ROOMS = List.of("/", "/asks", "/people");
    private static final double QUIET = 15;
    private final Invocation call;
    private final BenchMailCommand.Plan plan;
    private final BenchHouse house;
    private final Load load;
    private final List<String> keys;

    MailRun(Invocation call, BenchMailCommand.Plan plan, BenchHouse house, Load load, List<String> keys) {
        this.call = call;
        this.plan = plan;
        this.house = house;
        this.load = load;
        this.keys = keys;
    }

    MailReport measure() throws IOException, InterruptedException {
        int all = plan.population().members();
        call.warn("load.warming");
        load.run(ROOMS, plan.warmup());
        send(true, 0, Math.min(300, all), 0);
        call.warn("load.measuring");
        LoadRound quiet = quiet();
        int half = all / 2;
        Posting weekly = send(false, 0, half, 0);
        Posting bare = send(true, 0, half, count(true).written());
        weekly = weekly.and(send(false, half, all, count(false).done()));
        bare = bare.and(send(true, half, all, count(true).written()));
        return new MailReport(plan, quiet, weekly, bare, count(false).written(), house.megabytes());
    }

    private LoadRound quiet() throws InterruptedException {
        AtomicBoolean enough = new AtomicBoolean();
        try (PacedLoad pages = PacedLoad.begin(house.port(), keys, ROOMS, enough)) {
            Thread.sleep((long) (QUIET * 1000));
            enough.set(true);
            return pages.end();
        }
    }

    /** Orders letters, and waits until all are written and have left, while members look at pages. */
    private Posting send(boolean bare, int from, int to, long before) throws IOException, InterruptedException {
        AtomicBoolean enough = new AtomicBoolean();
        try (PacedLoad pages = PacedLoad.begin(house.port(), keys, ROOMS, enough)) {
            long cpu = house.cpu().toMillis();
            long began = System.nanoTime();
            fetch("/bench/letters/order?bare=" + bare + "&from=" + from + "&to=" + to);
            while (count(bare).done() - before < to - from) Thread.sleep(50);
            double written = (System.nanoTime() - began) / 1e9;
            while (count(bare).sent() < count(bare).written()) Thread.sleep(50);
            double sent = (System.nanoTime() - began) / 1e9;
            long used = house.cpu().toMillis() - cpu;
            enough.set(true);
            return new Posting(to - from, written, sent, used, pages.end());
        }
    }

    private record Count(long done, long written, long sent) {}

    private Count count(boolean bare) throws IOException {
        String[] numbers = fetch("/bench/letters?bare=" + bare).split(" ");
        return new Count(Long.parseLong(numbers[0]), Long.parseLong(numbers[1]), Long.parseLong(numbers[2]));
    }

    /** By a connection of its own: one that is kept would be given up while others are at work. */
    private String fetch(String path) throws IOException {
        try (LoadClient client = new LoadClient(house.port(), "zw=" + keys.getFirst())) {
            client.fetch(client.request(path));
            return client.text();
        }
    }
}
