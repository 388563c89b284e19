package org.zwischenraum.mine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.zwischenraum.belongings.Parcel;
import tools.jackson.databind.json.JsonMapper;

/** A zip file into which one person's things are packed: JSON for each kind, files as they are. What is empty stays out. */
final class Suitcase implements Parcel {
    private final JdbcClient sql;
    private final JsonMapper json;
    private final UUID person;
    private final ZipOutputStream zip;
    private final Map<String, Integer> packed = new LinkedHashMap<>();

    Suitcase(JdbcClient sql, JsonMapper json, UUID person, ZipOutputStream zip) {
        this.sql = sql;
        this.json = json;
        this.person = person;
        this.zip = zip;
    }

    @Override
    public UUID person() {
        return person;
    }

    @Override
    public void rows(String name, String query) {
        things(
                name,
                sql.sql(query)
                        .param("person", person)
                        .query((row, number) -> Row.of(row))
                        .list());
    }

    @Override
    public void things(String name, List<? extends Map<String, ?>> things) {
        if (things.isEmpty()) return;
        packed.put(name + ".json", things.size());
        put(name + ".json", json.writerWithDefaultPrettyPrinter().writeValueAsBytes(things));
    }

    @Override
    public void file(String name, Contents contents) {
        try (InputStream in = contents.open()) {
            zip.putNextEntry(new ZipEntry(name));
            in.transferTo(zip);
            zip.closeEntry();
        } catch (java.nio.file.NoSuchFileException lost) {
            // Its row is there and its content is not: all else is worth having.
            packed.put(name + " (?)", 0);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    void text(String name, String words) {
        put(name, words.getBytes(StandardCharsets.UTF_8));
    }

    /** How many things lie in each file. */
    Map<String, Integer> packed() {
        return Map.copyOf(packed);
    }

    private void put(String name, byte[] content) {
        try {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
            zip.closeEntry();
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }
}
