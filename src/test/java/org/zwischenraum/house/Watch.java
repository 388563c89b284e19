package org.zwischenraum.house;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Writes down all that somebody can see: pages, answers to programs and letters, ids made comparable, so that two lives can
 * be laid side by side.
 */
public final class Watch {
    private final House house;
    private final List<String> seen = new ArrayList<>();

    public Watch(House house) {
        this.house = house;
    }

    /**
     * Who looks at what.
     *
     * @param pages with a browser that has just come in
     * @param calls by a program
     */
    public record Eyes(Visitor visitor, List<String> pages, List<String> calls) {}

    /** All look, each at one page after the other, and all of them at the same time; then the letters are read. */
    public void look(String when, List<Eyes> everybody) {
        List<Glance> glances = everybody.stream()
                .map(eyes -> new Glance(
                        house.memberOf(eyes.visitor()).firstName() + " " + when,
                        eyes,
                        house.again(eyes.visitor()),
                        house.program(eyes.visitor())))
                .toList();
        try (ExecutorService together = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<List<String>>> answers =
                    glances.stream().map(glance -> together.submit(glance::all)).toList();
            answers.forEach(answer -> seen.addAll(get(answer)));
        }
        seen.add("letters " + when + "\n" + Masks.letters(house.letters()));
    }

    /** What was seen so far, in order; each begins with the first name of who saw it. */
    public List<String> all() {
        return List.copyOf(seen);
    }

    private static List<String> get(Future<List<String>> answer) {
        try {
            return answer.get();
        } catch (InterruptedException | ExecutionException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private record Glance(String beginning, Eyes eyes, Visitor browser, Visitor program) {
        List<String> all() {
            Masks masks = new Masks();
            List<String> all = new ArrayList<>();
            for (String page : eyes.pages()) all.add(written(page, browser.get(page), masks));
            for (String call : eyes.calls()) all.add(written(call, program.api("GET", call), masks));
            return all;
        }

        private String written(String path, Answer answer, Masks masks) {
            String body = masks.of(answer.body());
            return "%s %s %s\n%s\n%s"
                    .formatted(
                            beginning,
                            masks.of(path),
                            answer.status(),
                            masks.of(Masks.headers(answer)),
                            path.equals("/hosting/letters") ? Masks.inAnyOrder(body) : body);
        }
    }
}
