package org.zwischenraum.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.stream.IntStream;
import org.zwischenraum.command.Invocation;
import org.zwischenraum.lexicon.Lexicon;
import org.zwischenraum.matching.Seeking;
import org.zwischenraum.matching.Understanding;

/** How long a whole ask takes with all rules on, and what the index costs, beside plain full-text search in the same run. */
final class Speed {
    private static final int MOST_ASKS = 1_000;
    private static final int WARM_UP = 300;
    private static final double MEGA = 1e6;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private Speed() {}

    /** Of made-up people, from files or, without them, from the lexicon's own words. */
    static void ofCrowd(Invocation call) throws IOException {
        List<String> own = Crowd.ownTexts(Lexicon.shipped());
        List<String> texts = call.has("docs") ? texts(call, "docs") : own;
        Crowd crowd = new Crowd(texts, Integer.parseInt(call.option("people")));
        List<String> asks = some(call.has("queries") ? texts(call, "queries") : own);
        call.say("bench.crowd", "people", crowd.size(), "texts", texts.size(), "asks", asks.size());
        try (Indexed people = Indexed.of(crowd, Understanding.shipped())) {
            costs(call, people);
            serving(call, people, asks.stream().map(Seeking::of).toList());
        }
        say(call, "bench.plain", Yardstick.millis(crowd, asks));
    }

    /** Of one file, or of several with commas between. */
    private static List<String> texts(Invocation call, String option) throws IOException {
        List<String> texts = new ArrayList<>();
        for (String file : call.option(option).split(","))
            texts.addAll(TestCollection.texts(Typed.file(file)).values());
        texts.removeIf(String::isBlank);
        return texts;
    }

    /** Evenly over all. */
    private static List<String> some(List<String> all) {
        int every = Math.max(1, all.size() / MOST_ASKS);
        return IntStream.range(0, all.size())
                .filter(i -> i % every == 0)
                .mapToObj(all::get)
                .toList();
    }

    static void serving(Invocation call, Indexed people, Collection<Seeking> asks) {
        say(call, "bench.serving", millis(asks, people::suggest, System::nanoTime));
        say(call, "bench.processor", millis(asks, people::suggest, THREADS::getCurrentThreadCpuTime));
    }

    /** Disk, time to make, and what the whole program holds after collecting garbage, the lexicon included. */
    static void costs(Invocation call, Indexed people) throws IOException {
        call.say("bench.index", "megabytes", people.bytes() / MEGA, "seconds", people.seconds());
        System.gc();
        long used = Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
        call.say("bench.heap", "megabytes", used / MEGA);
    }

    /** The milliseconds of each ask by a clock of nanoseconds, in order; the first ones are asked before, so that the program is warm. */
    static <A> double[] millis(Collection<A> asks, Consumer<A> answer, LongSupplier clock) {
        asks.stream().limit(WARM_UP).forEach(answer);
        return asks.stream()
                .mapToDouble(ask -> millis(ask, answer, clock))
                .sorted()
                .toArray();
    }

    private static <A> double millis(A ask, Consumer<A> answer, LongSupplier clock) {
        long begun = clock.getAsLong();
        answer.accept(ask);
        return (clock.getAsLong() - begun) / MEGA;
    }

    private static void say(Invocation call, String key, double[] millis) {
        call.say(key, "p50", part(millis, .5), "p95", part(millis, .95), "p99", part(millis, .99));
    }

    /** What a part of sorted values does not exceed; 0 when there are none. */
    static double part(double[] sorted, double part) {
        return sorted.length == 0 ? 0 : sorted[(int) Math.min(sorted.length - 1, Math.floor(part * sorted.length))];
    }
}
