package org.zwischenraum.house;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Which answer each door gives to whom, as it was decided: {@code src/test/resources/access.tsv}. */
record AccessTable(Map<Door, Map<Someone, String>> rows) {
    static final List<Someone> COLUMNS =
            List.of(Someone.GUEST, Someone.FRIEND, Someone.MEMBER, Someone.BLOCKED, Someone.UNCONCERNED, Someone.HOST);

    static AccessTable read() {
        try (InputStream file = AccessTable.class.getResourceAsStream("/access.tsv")) {
            return parse(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static AccessTable parse(String content) {
        Map<Door, Map<Someone, String>> rows = new TreeMap<>();
        content.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(line -> {
            String[] cells = line.split("\t");
            rows.put(Door.of(cells[0]), answers(Arrays.copyOfRange(cells, 1, cells.length)));
        });
        return new AccessTable(rows);
    }

    private static Map<Someone, String> answers(String[] cells) {
        if (cells.length != COLUMNS.size()) throw new AssertionError("not six answers: " + Arrays.toString(cells));
        Map<Someone, String> answers = new EnumMap<>(Someone.class);
        for (int i = 0; i < cells.length; i++) answers.put(COLUMNS.get(i), cells[i].strip());
        return answers;
    }

    /** A row as it stands in the file. */
    static String row(Door door, Map<Someone, String> answers) {
        return door.name() + "\t" + COLUMNS.stream().map(answers::get).collect(Collectors.joining("\t"));
    }
}
