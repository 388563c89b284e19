package org.zwischenraum.bench;

import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.zwischenraum.command.Invocation;
import org.zwischenraum.matching.Candidate;
import org.zwischenraum.matching.Seeking;
import org.zwischenraum.matching.Understanding;
import org.zwischenraum.text.Language;

/** How long a whole ask takes with all rules on, and what the index costs, beside plain full-text search in the same run. */
final class Speed {
    private static final int WARM_UP = 300;
    private static final double MEGA = 1e6;

    private Speed() {}

    /** Of a crowd made from texts. */
    static void of(Invocation call, Crowd crowd, Collection<String> asks) throws IOException {
        call.say("bench.crowd", "people", crowd.size(), "texts", crowd.texts().size(), "asks", asks.size());
        try (Indexed indexed = Indexed.of(crowd.size(), crowd::person, crowd::person, Understanding.shipped())) {
            say(call, indexed);
            say(call, "bench.serving", millis(asks, ask -> indexed.suggest(Seeking.of(ask))));
            heap(call);
        }
        say(call, "bench.plain", Yardstick.millis(crowd, asks));
    }

    /** Of the people of a collection. */
    static void of(Invocation call, TestCollection collection, Optional<Language> language) throws IOException {
        Map<UUID, String> names = new HashMap<>();
        List<Candidate> people = collection.documents().entrySet().stream()
                .map(each -> Measured.person(each.getKey(), each.getValue(), names))
                .toList();
        Map<UUID, Candidate> byId = new HashMap<>();
        people.forEach(one -> byId.put(one.id(), one));
        Understanding understanding =
                language.map(Understanding.shipped()::usually).orElse(Understanding.shipped());
        try (Indexed indexed =
                Indexed.of(people.size(), people::get, id -> Objects.requireNonNull(byId.get(id)), understanding)) {
            say(call, indexed);
            if (call.has("serve"))
                say(
                        call,
                        "bench.serving",
                        millis(collection.queries().values(), ask -> indexed.suggest(seeking(ask, language))));
            heap(call);
        }
    }

    private static Seeking seeking(String ask, Optional<Language> language) {
        return new Seeking(ask, Set.of(), Set.of(), language);
    }

    /** The milliseconds of each ask, in order; the first ones are asked before, so that the program is warm. */
    static double[] millis(Collection<String> asks, Consumer<String> answer) {
        asks.stream().limit(WARM_UP).forEach(answer);
        return asks.stream().mapToDouble(ask -> millis(ask, answer)).sorted().toArray();
    }

    private static double millis(String ask, Consumer<String> answer) {
        long begun = System.nanoTime();
        answer.accept(ask);
        return (System.nanoTime() - begun) / MEGA;
    }

    private static void say(Invocation call, Indexed indexed) throws IOException {
        call.say("bench.index", "megabytes", indexed.bytes() / MEGA, "seconds", indexed.seconds());
    }

    private static void say(Invocation call, String key, double[] millis) {
        if (millis.length > 0)
            call.say(key, "p50", part(millis, .5), "p95", part(millis, .95), "p99", part(millis, .99));
    }

    private static double part(double[] sorted, double part) {
        return sorted[(int) Math.min(sorted.length - 1, Math.floor(part * sorted.length))];
    }

    /** What the whole program holds after collecting garbage, the lexicon included. */
    private static void heap(Invocation call) {
        System.gc();
        long used = Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
        call.say("bench.heap", "megabytes", used / MEGA);
    }
}
