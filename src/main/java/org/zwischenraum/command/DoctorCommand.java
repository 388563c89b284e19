package org.zwischenraum.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.zwischenraum.database.DataLock;
import org.zwischenraum.settings.DataDirectory;
import org.zwischenraum.settings.Problem;
import org.zwischenraum.settings.Settings;
import org.zwischenraum.settings.SettingsReader;
import org.zwischenraum.text.Words;

/** Looks at everything around the program and says what to do. Changes nothing. */
@Usage(
        name = "doctor",
        options = {"[--json]"},
        help = "command.help.doctor")
final class DoctorCommand implements Errand {
    private static final Map<Finding.State, String> SIGNS =
            Map.of(Finding.State.WELL, "✓", Finding.State.NOTE, "·", Finding.State.WRONG, "✗");

    @Override
    public int run(Invocation invocation) {
        List<Finding> findings = examine(invocation);
        if (invocation.has("json")) {
            invocation.print(json(findings, invocation.words()));
        } else {
            findings.forEach(finding -> invocation.print(line(finding, invocation.words())));
        }
        return findings.stream().anyMatch(finding -> finding.state() == Finding.State.WRONG) ? 1 : 0;
    }

    private static List<Finding> examine(Invocation invocation) {
        List<Finding> findings = new ArrayList<>(new Surroundings(invocation.data()).examine());
        try {
            Settings settings = SettingsReader.read(invocation.data(), System.getenv(), invocation.settings());
            findings.add(Finding.well(Finding.Subject.SETTINGS, "command.doctor.settings"));
            findings.addAll(examine(settings));
        } catch (Problem wrong) {
            findings.add(Finding.wrong(
                    Finding.Subject.SETTINGS, "command.doctor.wrong", "why", Speech.say(invocation.words(), wrong)));
        }
        return findings;
    }

    private static List<Finding> examine(Settings settings) {
        Optional<DataLock> lock = lockOf(settings.data());
        try {
            return new Checkup(settings, lock.isEmpty() && settings.data().isThere()).examine();
        } finally {
            lock.ifPresent(DataLock::close);
        }
    }

    private static Optional<DataLock> lockOf(DataDirectory data) {
        return data.isThere() ? DataLock.tryToTake(data) : Optional.empty();
    }

    private static String line(Finding finding, Words words) {
        return SIGNS.get(finding.state()) + " " + words.say(finding.key(), finding.pairs());
    }

    private static String json(List<Finding> findings, Words words) {
        List<String> items = findings.stream()
                .map(finding -> "{\"subject\":\"%s\",\"state\":\"%s\",\"text\":\"%s\"}"
                        .formatted(
                                name(finding.subject()),
                                name(finding.state()),
                                escaped(words.say(finding.key(), finding.pairs()))))
                .toList();
        return "{\"findings\":[" + String.join(",", items) + "]}";
    }

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace("_url", "Url");
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("\"", "\\\"").replaceAll("\\p{Cntrl}", " ");
    }
}
