package org.zwischenraum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What once ran on somebody's data never changes, and what is new comes after it. */
class MigrationsTest {
    private static final Path RECORD = Path.of("src/test/resources/migrations.txt");

    @Test
    void noMigrationChangedAndEachIsRecorded() {
        // The record begins with the first version that somebody may have data of.
        assumeThat(recorded()).isNotEmpty();
        assertThat(faults(recorded(), present())).isEmpty();
    }

    @Test
    void theRecordGrowsAtItsEnd() {
        assertThat(recorded().keySet().stream().map(MigrationsTest::version).toList())
                .isSorted();
    }

    @Test
    void versionsAreTimestampsAndNoneComesTwice() {
        List<String> versions =
                present().keySet().stream().map(MigrationsTest::version).toList();
        assertThat(versions).allMatch(version -> version.matches("\\d{14}")).doesNotHaveDuplicates();
    }

    @Test
    void aChangedAnOldAndALostMigrationAreSeen() {
        Map<String, String> recorded = Map.of("V20260101000000__a.sql", "1", "V20260301000000__c.sql", "3");
        assertThat(faults(recorded, Map.of("V20260101000000__a.sql", "2", "V20260201000000__b.sql", "2")))
                .containsExactly(
                        "V20260101000000__a.sql has changed; write a new one instead",
                        "V20260201000000__b.sql is older than the newest recorded one; give it the present time",
                        "V20260301000000__c.sql is gone");
    }

    private static List<String> faults(Map<String, String> recorded, Map<String, String> present) {
        String newest = recorded.keySet().stream().max(String::compareTo).orElse("");
        List<String> wrong = new ArrayList<>();
        new TreeMap<>(present).forEach((name, sum) -> {
            boolean isKnown = recorded.containsKey(name);
            if (isKnown && !sum.equals(recorded.get(name))) wrong.add(name + " has changed; write a new one instead");
            if (!isKnown && version(name).compareTo(version(newest)) < 0)
                wrong.add(name + " is older than the newest recorded one; give it the present time");
            if (!isKnown && version(name).compareTo(version(newest)) >= 0)
                wrong.add("add to " + RECORD + ": " + name + " " + sum);
        });
        recorded.keySet().stream()
                .filter(name -> !present.containsKey(name))
                .forEach(name -> wrong.add(name + " is gone"));
        return wrong;
    }

    private static Map<String, String> recorded() {
        return Sources.read(RECORD)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split(" "))
                .collect(Collectors.toMap(
                        parts -> parts[0], parts -> parts[1], (one, other) -> one, java.util.LinkedHashMap::new));
    }

    private static Map<String, String> present() {
        Map<String, String> sums = new TreeMap<>();
        Sources.endingIn(".sql").files().forEach((path, content) -> {
            String name = path.substring(path.lastIndexOf('/') + 1);
            if (name.startsWith("V")) sums.put(name, sum(content));
        });
        return sums;
    }

    private static String version(String name) {
        return name.isEmpty() ? "" : name.substring(1, name.indexOf("__"));
    }

    private static String sum(String content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
