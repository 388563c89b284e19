package org.zwischenraum.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The order that a system gives to the documents, for each query the best ten at most. */
final class Run {
    /** How many are kept. */
    static final int DEPTH = 10;

    private static final double SMALLEST = 1e-6;

    /** A document in its place. */
    record Hit(String document, double score) {}

    private final String name;
    private final Map<String, List<Hit>> hits = new LinkedHashMap<>();

    Run(String name) {
        this.name = name;
    }

    void add(String query, List<Hit> best) {
        hits.put(query, best.stream().limit(DEPTH).toList());
    }

    List<String> documents(String query) {
        return hits.getOrDefault(query, List.of()).stream().map(Hit::document).toList();
    }

    /** In the form of TREC, {@code query Q0 document rank score name}: programs that read it order by score, so no two are equal. */
    void write(Path file) throws IOException {
        try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(file))) {
            hits.forEach((query, best) -> {
                double score = 1;
                for (int i = 0; i < best.size(); i++) {
                    score = Math.min(best.get(i).score(), score - SMALLEST);
                    out.printf(
                            Locale.ROOT,
                            "%s Q0 %s %d %.6f %s%n",
                            query,
                            best.get(i).document(),
                            i + 1,
                            score,
                            name);
                }
            });
        }
    }
}
