package org.zwischenraum.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zwischenraum.settings.DataDirectory;
import org.zwischenraum.settings.SettingsReader;

class DoctorTest {
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

    private Map<Finding.Subject, String> examine(Map<String, String> options) {
        DataDirectory data = new DataDirectory(directory.resolve("data"));
        return new Checkup(SettingsReader.read(data, Map.of(), options), false)
                .examine().stream().collect(Collectors.toMap(Finding::subject, Finding::key));
    }
}
