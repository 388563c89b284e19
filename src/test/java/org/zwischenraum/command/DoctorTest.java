package org.zwischenraum.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zwischenraum.database.BackupKey;
import org.zwischenraum.database.BackupTrouble;
import org.zwischenraum.settings.DataDirectory;
import org.zwischenraum.settings.SettingsReader;

class DoctorTest {
    private static final Instant NOW = Instant.parse("2026-11-23T02:17:00Z");

    @TempDir
    Path directory;

    @Test
    void whatIsWrongIsNamedOnceEach() throws Exception {
        try (var taken = new java.net.ServerSocket(0)) {
            Map<Finding.Subject, String> found = examine(Map.of(
                    "port",
                    Integer.toString(taken.getLocalPort()),
                    "base-url",
                    "https://no-such-house.invalid",
                    "smtp-host",
                    "127.0.0.1",
                    "smtp-port",
                    "1",
                    "mail-from",
                    "house@example.org",
                    "database-url",
                    "jdbc:postgresql://127.0.0.1:1/none"));
            assertThat(found)
                    .containsEntry(Finding.Subject.PORT, "command.portTaken")
                    .containsEntry(Finding.Subject.BASE_URL, "command.doctor.hostUnknown")
                    .containsEntry(Finding.Subject.MAIL, "command.doctor.mailRefused")
                    .containsEntry(Finding.Subject.DATABASE, "database.notReachable")
                    .containsEntry(Finding.Subject.CLOCK, "command.doctor.clock");
        }
    }

    @Test
    void aFreshMachineIsWell() {
        assertThat(new Surroundings(new DataDirectory(directory.resolve("data"))).examine())
                .noneMatch(finding -> finding.state() == Finding.State.WRONG);
        assertThat(examine(Map.of("port", "0")))
                .containsEntry(Finding.Subject.DATABASE, "command.doctor.databaseNew")
                .containsEntry(Finding.Subject.MAIL, "command.doctor.noMail");
    }

    @Test
    void aDictionaryIsFoundOrNamed() throws Exception {
        assertThat(examine(Map.of("port", "0", "dictionaries", "none")))
                .containsEntry(Finding.Subject.DICTIONARIES, "command.doctor.noDictionary");
        assertThat(examine(Map.of("port", "0", "dictionaries", "off")))
                .containsEntry(Finding.Subject.DICTIONARIES, "command.doctor.dictionariesOff");
        Files.createDirectories(directory.resolve("share/trans"));
        Files.writeString(directory.resolve("share/trans/de-en"), "Probe {f} :: trial");
        assertThat(examine(Map.of(
                        "port", "0", "dictionaries", directory.resolve("share").toString())))
                .containsEntry(Finding.Subject.DICTIONARIES, "command.doctor.dictionaries");
    }

    @Test
    void backupsAreThereOldMissingFailedOpenOrOff() throws Exception {
        assertThat(backups(Map.of())).containsExactly("command.doctor.backupNone", "command.doctor.backupOpen");
        assertThat(backups(Map.of("backup-at", "off"))).contains("command.doctor.backupOff");
        Path kept = Files.createDirectories(directory.resolve("data/backups"));
        Files.writeString(kept.resolve("house-20261122T021700Z.zip"), "");
        assertThat(backups(Map.of("backup-recipients", BackupKey.make().recipient())))
                .containsExactly("command.doctor.backup", "command.doctor.backupBeside");
        Files.move(kept.resolve("house-20261122T021700Z.zip"), kept.resolve("house-20261101T021700Z.zip"));
        assertThat(backups(Map.of())).contains("command.doctor.backupOld");
        new BackupTrouble(NOW, "database.backupNoRoom", Map.of("path", "/backups"))
                .note(new DataDirectory(directory.resolve("data")));
        assertThat(backups(Map.of())).contains("database.backupNoRoom");
    }

    @Test
    void whatTheSendersDomainSaysIsReadOrCouldNotBe() {
        Map<String, List<String>> names = new HashMap<>();
        assertThat(sender(names)).isEqualTo("command.doctor.noSpf");
        names.put("example.org", List.of("google-site-verification=1", "\"v=spf1 mx -all\""));
        assertThat(sender(names)).isEqualTo("command.doctor.noDmarc");
        names.put("_dmarc.example.org", List.of("v=DMARC1; p=none"));
        assertThat(sender(names)).isEqualTo("command.doctor.sender");
        assertThat(new SenderCheck("house@example.org", name -> Optional.empty())
                        .examine()
                        .key())
                .isEqualTo("command.doctor.senderUnknown");
    }

    @Test
    void aSiteIsOpenClosedOrSilentAndTellsTheTime() throws Exception {
        HttpServer server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        AtomicInteger status = new AtomicInteger(503);
        server.createContext("/", exchange -> {
            exchange.sendResponseHeaders(status.get(), -1);
            exchange.close();
        });
        server.start();
        String port = Integer.toString(server.getAddress().getPort());
        try {
            assertThat(running(port)).containsEntry(Finding.Subject.LEGAL, "command.doctor.closed");
            status.set(200);
            assertThat(running(port))
                    .containsEntry(Finding.Subject.LEGAL, "command.doctor.open")
                    .containsEntry(Finding.Subject.PORT, "command.doctor.serving");
            assertThat(new Website("http://127.0.0.1:" + port).time()).isPresent();
        } finally {
            server.stop(0);
        }
        assertThat(running(port))
                .containsEntry(Finding.Subject.LEGAL, "command.doctor.openUnknown")
                .containsEntry(Finding.Subject.PORT, "command.doctor.notServing");
    }

    private static String sender(Map<String, List<String>> names) {
        return new SenderCheck(
                        "The house <house@example.org>", name -> Optional.of(names.getOrDefault(name, List.of())))
                .examine()
                .key();
    }

    private List<String> backups(Map<String, String> options) {
        DataDirectory data = new DataDirectory(directory.resolve("data"));
        return new BackupCheck(SettingsReader.read(data, Map.of(), options), NOW)
                .examine().stream().map(Finding::key).toList();
    }

    private Map<Finding.Subject, String> running(String port) {
        DataDirectory data = new DataDirectory(directory.resolve("data"));
        return byId(new Checkup(SettingsReader.read(data, Map.of(), Map.of("port", port)), true).examine());
    }

    private static Map<Finding.Subject, String> byId(List<Finding> findings) {
        return findings.stream().collect(Collectors.toMap(Finding::subject, Finding::key, (first, second) -> first));
    }

    private Map<Finding.Subject, String> examine(Map<String, String> options) {
        DataDirectory data = new DataDirectory(directory.resolve("data"));
        return byId(new Checkup(SettingsReader.read(data, Map.of(), options), false).examine());
    }
}
