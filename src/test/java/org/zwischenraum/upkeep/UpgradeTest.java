package org.zwischenraum.upkeep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.zwischenraum.Zwischenraum;
import org.zwischenraum.database.BackupFile;
import org.zwischenraum.database.BackupForTests;
import org.zwischenraum.database.Database;
import org.zwischenraum.database.Foundation;
import org.zwischenraum.database.Restoration;
import org.zwischenraum.database.Shelf;
import org.zwischenraum.database.Stored;
import org.zwischenraum.database.TestServer;
import org.zwischenraum.entry.Sessions;
import org.zwischenraum.members.Members;
import org.zwischenraum.settings.DataDirectory;
import org.zwischenraum.settings.Problem;
import org.zwischenraum.settings.Settings;
import org.zwischenraum.settings.SettingsReader;

/**
 * Houses of earlier stages of the program, as its demo filled them and its own backup kept them (without pictures), come
 * to the newest tables and go on. After each larger stage, such a backup is added to {@code earlier/}.
 */
class UpgradeTest {
    private static final List<String> WHAT_PEOPLE_WROTE = List.of(
            "account",
            "member",
            "member_line",
            "offer",
            "ask",
            "answer",
            "request",
            "suggestion",
            "helped",
            "conversation",
            "message",
            "news",
            "notice",
            "community");

    @TempDir
    Path directory;

    @ParameterizedTest
    @ValueSource(strings = {"first", "together"})
    void aHouseOfBeforeOpensWithAllItsPeople(String stage) throws Exception {
        Settings settings = settings(Map.of());
        Database database = restored(stage, settings);
        Map<String, Long> before = rows(database);
        try (ConfigurableApplicationContext program = start(settings, database)) {
            assertThat(rows(database)).isEqualTo(before).containsEntry("member", 64L);
            answers(program);
            assertThat(Shelf.of(settings).all())
                    .as("a backup from before the tables changed")
                    .hasSize(1)
                    .allMatch(stored -> stored.occasion() == Stored.Occasion.UPGRADE);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"asked", "understood", "walked"})
    void theTablesOfEachStageComeToTheNewestWithTheirRows(String stage) throws Exception {
        Settings settings = settings(Map.of());
        Database database = restored(stage, settings);
        Map<String, Long> before = rows(database);
        upgrade(settings, database);
        assertThat(rows(database)).isEqualTo(before).containsEntry("member", 64L);
        assertThat(flyway(database).info().pending()).isEmpty();
    }

    @Test
    void fromTheBackupOfBeforeTheOldTablesComeBack() throws Exception {
        Settings settings = settings(Map.of());
        Database database = restored("first", settings);
        String version = version(database);
        upgrade(settings, database);
        Stored kept = Shelf.of(settings).latest().orElseThrow();
        DataDirectory back = new DataDirectory(directory.resolve("back"));
        back.prepare();
        Database empty = TestServer.freshDatabase();
        Restoration.verify(BackupFile.open(kept.file()));
        Restoration.restore(BackupFile.open(kept.file()), empty, back);
        assertThat(version(empty)).isEqualTo(version);
    }

    @Test
    void withoutRoomForABackupNothingIsChanged() throws Exception {
        Path inTheWay = Files.writeString(directory.resolve("file"), "");
        Settings settings = settings(Map.of("backup-directory", inTheWay.toString()));
        Database database = restored("first", settings);
        String version = version(database);
        assertThatThrownBy(() -> upgrade(settings, database))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("upkeep.notBeforeUpgrade");
        assertThat(version(database)).isEqualTo(version);
        upgrade(settings(Map.of("backup-directory", inTheWay.toString(), "backup-before-upgrade", "off")), database);
        assertThat(version(database)).isGreaterThan(version);
    }

    @Test
    void dataOfANewerProgramAreLeftAlone() throws Exception {
        Settings settings = settings(Map.of());
        Database database = restored("walked", settings);
        upgrade(settings, database);
        try (Connection connection = database.connect()) {
            connection.createStatement().execute("""
                            insert into flyway_schema_history
                            select installed_rank + 1, '20990101000000', 'future', type, 'V20990101000000__future.sql', 1,
                              installed_by, now(), 1, true
                            from flyway_schema_history order by installed_rank desc limit 1
                            """);
        }
        assertThatThrownBy(() -> upgrade(settings, database))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("upkeep.newerTables");
    }

    private void answers(ConfigurableApplicationContext program) throws Exception {
        var first = program.getBean(Members.class).hosts().getFirst();
        String host = first.id().toString();
        String session = program.getBean(Sessions.class).start(java.util.UUID.fromString(host), "Test");
        String port = program.getEnvironment().getRequiredProperty("local.server.port");
        try (HttpClient client = HttpClient.newHttpClient()) {
            for (String page : pages(program, host)) {
                HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + page))
                        .header("Cookie", "zw=" + session)
                        .build();
                HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
                assertThat(answer.statusCode()).as(page).isEqualTo(200);
                if (page.equals("/people/" + host)) assertThat(answer.body()).contains(first.name());
            }
        }
    }

    private static List<String> pages(ConfigurableApplicationContext program, String host) {
        var sql = program.getBean(org.springframework.jdbc.core.simple.JdbcClient.class);
        List<String> pages = new ArrayList<>(List.of(
                "/",
                "/people",
                "/asks",
                "/floor",
                "/inbox",
                "/me",
                "/me/settings",
                "/hosting",
                "/hosting/backups",
                "/hosting/house",
                "/spaces",
                "/people/" + host));
        sql.sql("select id::text from ask where closed_at is null order by id desc limit 3")
                .query(String.class)
                .list()
                .forEach(ask -> pages.add("/asks/" + ask));
        return pages;
    }

    private static ConfigurableApplicationContext start(Settings settings, Database database) {
        return new SpringApplicationBuilder(Zwischenraum.class)
                .initializers(new Foundation(settings, () -> database))
                .properties("server.port=0", "server.address=127.0.0.1", "zwischenraum.jobs.background=false")
                .registerShutdownHook(false)
                .run();
    }

    private Database restored(String stage, Settings settings) throws Exception {
        Path file = Path.of("src/test/resources/earlier", stage + ".zip");
        Database database = TestServer.freshDatabase();
        Restoration.verify(BackupFile.open(file));
        Restoration.restore(BackupFile.open(file), database, settings.data());
        return database;
    }

    private Settings settings(Map<String, String> options) {
        DataDirectory data = new DataDirectory(directory.resolve("data"));
        data.prepare();
        Map<String, String> all =
                new HashMap<>(Map.of("backup-at", "off", "metrics-port", "off", "dictionaries", "off"));
        all.putAll(options);
        return SettingsReader.read(data, Map.of(), all);
    }

    private static void upgrade(Settings settings, Database database) {
        new BeforeUpgrade(settings, BackupForTests.of(database, settings), Clock.systemUTC()).migrate(flyway(database));
    }

    private static Flyway flyway(Database database) {
        return Flyway.configure()
                .dataSource(database.url(), database.user(), database.password())
                .locations("classpath:org/zwischenraum")
                .load();
    }

    private static String version(Database database) {
        return String.valueOf(flyway(database).info().current().getVersion());
    }

    private static Map<String, Long> rows(Database database) throws Exception {
        Map<String, Long> rows = new TreeMap<>();
        try (Connection connection = database.connect()) {
            for (String table : WHAT_PEOPLE_WROTE) {
                try (var result = connection.createStatement().executeQuery("select count(*) from " + table)) {
                    result.next();
                    rows.put(table, result.getLong(1));
                }
            }
        }
        return rows;
    }
}
