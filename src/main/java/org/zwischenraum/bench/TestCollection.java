package org.zwischenraum.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Documents and queries by their ids, in the order of their files.
 *
 * @param judgements of each query the documents that fit, with a grade of 1 or more; queries that none fits are missing
 */
record TestCollection(
        Map<String, String> documents, Map<String, String> queries, Map<String, Map<String, Integer>> judgements) {

    /**
     * Files of {@code id<TAB>text} lines; a query may have its language between the two. Judgements in the form of TREC:
     * {@code query 0 document grade}.
     */
    static TestCollection read(Path documents, Path queries, Optional<Path> judgements) throws IOException {
        return new TestCollection(
                texts(documents), texts(queries), judgements.isEmpty() ? Map.of() : judged(judgements.get()));
    }

    static Map<String, String> texts(Path file) throws IOException {
        Map<String, String> texts = new LinkedHashMap<>();
        for (String line : Files.readAllLines(file)) {
            String[] columns = line.split("\t");
            if (columns.length > 1) texts.put(columns[0], columns[columns.length - 1]);
        }
        return texts;
    }

    private static Map<String, Map<String, Integer>> judged(Path file) throws IOException {
        Map<String, Map<String, Integer>> judgements = new LinkedHashMap<>();
        for (String line : Files.readAllLines(file)) {
            String[] columns = line.strip().split("\\s+");
            if (columns.length == 4 && Integer.parseInt(columns[3]) > 0) {
                judgements
                        .computeIfAbsent(columns[0], _ -> new LinkedHashMap<>())
                        .put(columns[2], Integer.parseInt(columns[3]));
            }
        }
        return judgements;
    }
}
