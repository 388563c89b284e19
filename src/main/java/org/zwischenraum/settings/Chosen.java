package org.zwischenraum.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** What was chosen for each setting, and what is usual for those for which nothing was. */
record Chosen(Map<Setting, String> values) {
    /** Empty when nothing was chosen and nothing is usual. */
    String text(Setting setting) {
        String value = values.getOrDefault(setting, "");
        return value.isEmpty() ? setting.usual() : value;
    }

    int number(Setting setting) {
        return Integer.parseInt(text(setting));
    }

    /**
     * What may stand in the settings or in a file of its own, which comes first.
     *
     * @throws WrongSetting when the file cannot be read
     */
    String secret(Setting direct, Setting file) {
        if (text(file).isEmpty()) {
            return text(direct);
        }
        try {
            return Files.readString(Path.of(text(file))).strip();
        } catch (IOException cause) {
            throw new WrongSetting(
                    "settings.wrongValue",
                    Map.of(
                            "key",
                            file.key(),
                            "value",
                            text(file),
                            "rule",
                            file.rule().sentence()));
        }
    }
}
