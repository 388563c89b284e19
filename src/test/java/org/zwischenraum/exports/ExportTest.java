package org.zwischenraum.exports;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import ezvcard.Ezvcard;
import ezvcard.VCard;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.TestPropertySource;
import org.zwischenraum.belongings.Belongings;
import org.zwischenraum.command.AtTheDoor;
import org.zwischenraum.command.LocalDoor;
import org.zwischenraum.house.Visitor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code ./zwischenraum export}: the whole house, described and checked by programs that are not ours. */
@TestPropertySource(properties = "zwischenraum.demo=true")
class ExportTest extends AtTheDoor {
    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private final Descriptions descriptions = Descriptions.load();

    @Autowired
    ApplicationContext context;

    @Autowired
    List<Belongings> belongings;

    @Test
    void eachTableAndEachColumnIsDescribedOrLeftOutForAReason() {
        List<String> things = house.sql().sql("""
                select table_name || '.' || column_name from information_schema.columns where table_schema = current_schema()
                """).query(String.class).list();
        List<String> forgotten = things.stream()
                .filter(thing -> descriptions.of(tableOf(thing)).isEmpty()
                        || descriptions.isTaken(tableOf(thing))
                                && descriptions.of(thing).isEmpty())
                .toList();
        assertThat(forgotten).isEmpty();
        assertThat(descriptions.things()).allMatch(thing -> isThere(thing, things));
        assertThat(descriptions.things())
                .allSatisfy(thing -> assertThat(descriptions
                                .of(thing)
                                .orElseThrow()
                                .replace("!", "")
                                .strip())
                        .hasSizeGreaterThan(3));
    }

    @Test
    void whoAnswersForWhatIsKeptOfPersonsAlsoSaysWhatItIs() throws IOException {
        for (Belongings module : belongings)
            for (String table : tables(module)) assertThat(described(module)).contains("\n" + table + " = ");
    }

    @Test
    void theWholeHouseIsWrittenAndEachLineIsAsItsSchemaSays() throws Exception {
        begin();
        LocalDoor.Result written = door.type("export", "all");
        assertThat(written.exit()).as(written.err()).isZero();
        assertThat(written.out()).contains("SCHEMA.md").contains("lösche das Verzeichnis");
        JsonNode manifest = manifest();
        for (Map.Entry<String, JsonNode> file : manifest.get("files").properties()) {
            byte[] content = Files.readAllBytes(all().resolve(file.getKey()));
            assertThat(file.getValue().get("sha256").asString()).isEqualTo(sha256(content));
            assertThat(file.getValue().get("bytes").asLong()).isEqualTo(content.length);
        }
        for (Path table : under("tables")) check(table, manifest);
        assertThat(under("tables")).hasSizeGreaterThan(80).hasSameSizeAs(under("schema"));
        assertThat(under("files")).isNotEmpty();
        assertThat(manifest.get("lost").isEmpty()).isTrue();
        sheetsAndCardsAreReadByOthers(manifest);
        nothingSecretIsIn();
    }

    private void sheetsAndCardsAreReadByOthers(JsonNode manifest) throws IOException {
        int members = count("member where emptied_at is null");
        List<VCard> cards = Ezvcard.parse(all().resolve("people.vcf")).all();
        assertThat(cards)
                .hasSize(members)
                .anyMatch(card -> card.getFormattedName().getValue().equals("Mira Sommer"));
        for (Path sheet : under("sheets")) {
            List<CSVRecord> lines = csv(sheet);
            String file = "sheets/" + sheet.getFileName();
            assertThat(lines)
                    .as(file)
                    .hasSize(manifest.get("files").get(file).get("records").asInt())
                    .allMatch(CSVRecord::isConsistent);
        }
        assertThat(csv(all().resolve("sheets/ask.csv")))
                .allMatch(line -> !line.get("authorIdName").isEmpty());
        assertThat(csv(all().resolve("sheets/member.csv")))
                .anyMatch(line -> line.get("idMail").startsWith("mira."));
    }

    /** What opens a door in the house stands in no file: looked for as text and as the digits it would be written in. */
    private void nothingSecretIsIn() throws IOException {
        List<String> secrets = new ArrayList<>();
        for (Map<String, Object> column : house.sql().sql("""
                select table_name, column_name, data_type from information_schema.columns
                where table_schema = current_schema() and column_name ~ '(secret|_hash$|public_key|endpoint|sealed|^wifi$)'
                """).query().listOfRows()) {
            String value = column.get("data_type").equals("bytea") ? "encode(%s, 'hex')" : "%s";
            secrets.addAll(house.sql()
                    .sql("select " + value.formatted(column.get("column_name")) + " from " + column.get("table_name"))
                    .query(String.class)
                    .list());
        }
        secrets.removeIf(secret -> secret == null || secret.isBlank());
        assertThat(secrets).isNotEmpty();
        for (Path file : under("tables")) {
            String text = Files.readString(file);
            assertThat(secrets).noneMatch(text::contains);
        }
    }

    @Test
    void nobodyElseOfTheMachineReadsItAndNothingIsMixedOrOverwritten() throws IOException {
        assertThat(door.type("export", "all").exit()).isZero();
        assertThat(permissions(all())).isEqualTo("rwx------");
        assertThat(permissions(all().resolve("tables"))).isEqualTo("rwx------");
        assertThat(permissions(all().resolve("tables/member.jsonl"))).isEqualTo("rw-------");
        LocalDoor.Result again = door.type("export", "all");
        assertThat(again.exit()).isEqualTo(1);
        assertThat(again.err()).contains("ist nicht leer");
        assertThat(count("audit_entry where action = 'exports.log.exported'")).isPositive();
    }

    @Test
    void aCellThatASpreadsheetWouldCalculateIsMadeHarmless() throws IOException {
        Visitor mira = house.member("mira");
        mira.post("/me/offers", "text", "=1+1", "terms", "FAVOUR", "audience", "MEMBERS");
        door.type("export", "all");
        assertThat(Files.readString(all().resolve("sheets/offer.csv"))).contains("'=1+1");
        assertThat(Files.readString(all().resolve("tables/offer.jsonl"))).contains("\"=1+1\"");
    }

    private void begin() throws Exception {
        house.empty();
        for (ApplicationRunner runner :
                context.getBeansOfType(ApplicationRunner.class).values())
            if (runner.getClass().getSimpleName().equals("Beginning")) runner.run(new DefaultApplicationArguments());
        assertThat(count("ask")).isPositive();
    }

    private void check(Path table, JsonNode manifest) throws IOException {
        String name = table.getFileName().toString().replace(".jsonl", "");
        Schema schema = SCHEMAS.getSchema(Files.readString(all().resolve("schema/" + name + ".schema.json")));
        List<String> lines = Files.readAllLines(table);
        assertThat(manifest.get("files")
                        .get("tables/" + name + ".jsonl")
                        .get("records")
                        .asInt())
                .isEqualTo(lines.size());
        for (String line : lines)
            assertThat(schema.validate(
                            line,
                            InputFormat.JSON,
                            context -> context.executionConfig(config -> config.formatAssertionsEnabled(true))))
                    .as(name + ": " + line)
                    .isEmpty();
    }

    private static List<CSVRecord> csv(Path sheet) throws IOException {
        try (Reader in = Files.newBufferedReader(sheet)) {
            in.skip(1);
            return CSVFormat.RFC4180
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get()
                    .parse(in)
                    .getRecords();
        }
    }

    private int count(String rows) {
        return house.sql()
                .sql("select count(*) from " + rows)
                .query(Integer.class)
                .single();
    }

    private static String tableOf(String thing) {
        return thing.split("\\.")[0];
    }

    private static boolean isThere(String thing, List<String> columns) {
        return columns.stream().anyMatch(column -> column.equals(thing) || column.startsWith(thing + "."));
    }

    private static List<String> tables(Belongings module) {
        return module.keeps().stream()
                .flatMap(keeping -> keeping.tables().stream())
                .toList();
    }

    private static String described(Belongings module) throws IOException {
        try (var in = module.getClass().getResourceAsStream("tables.properties")) {
            return in == null ? "" : new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        }
    }

    private Path all() {
        return directory.resolve("all");
    }

    private JsonNode manifest() throws IOException {
        return JsonMapper.shared().readTree(Files.readString(all().resolve("manifest.json")));
    }

    private List<Path> under(String folder) throws IOException {
        try (Stream<Path> files = Files.walk(all().resolve(folder))) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    private static String sha256(byte[] content) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    }
}
