package org.zwischenraum.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.util.EnumMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;

/** Joins file, environment and command line, the later ones winning, and lets nothing through that it does not know. */
public final class SettingsReader {
    /** Read by the launcher or before the settings; no keys of the file. */
    private static final Set<String> OTHER_VARIABLES = Set.of(
            "ZWISCHENRAUM_DATA",
            "ZWISCHENRAUM_JAVA_HOME",
            "ZWISCHENRAUM_JAVA_OPTIONS",
            "ZWISCHENRAUM_HOME",
            "ZWISCHENRAUM_CALLED_FROM",
            "ZWISCHENRAUM_BACKUP_KEY");

    private final DataDirectory data;
    private final Map<Setting, String> values = new EnumMap<>(Setting.class);

    private SettingsReader(DataDirectory data) {
        this.data = data;
    }

    /**
     * Reads the settings of one data directory.
     *
     * @param options from the command line, keys without dashes
     * @throws WrongSetting naming the key or value and what is allowed
     */
    public static Settings read(DataDirectory data, Map<String, String> environment, Map<String, String> options) {
        SettingsReader reader = new SettingsReader(data);
        reader.readFile();
        reader.readEnvironment(environment);
        reader.readOptions(options);
        return new Assembly(data, new Chosen(reader.values)).settings();
    }

    /** Whether there is a setting of this name that may stand on a command line. */
    public static boolean isOption(String name) {
        return Setting.byKey(name).filter(Setting::mayBeOption).isPresent();
    }

    private void readFile() {
        Properties properties = new Properties();
        try (var text = Files.newBufferedReader(data.configuration())) {
            properties.load(text);
        } catch (java.nio.file.NoSuchFileException noFile) {
            return;
        } catch (IOException | IllegalArgumentException cause) {
            throw new WrongSetting(
                    "settings.unreadableFile",
                    Map.of("file", data.configuration().toString()));
        }
        properties.stringPropertyNames().forEach(key -> keep(settingOfFile(key), properties.getProperty(key)));
    }

    private Setting settingOfFile(String key) {
        return Setting.byKey(key)
                .orElseThrow(() -> new WrongSetting(
                        "settings.unknownKey",
                        Map.of("key", key, "place", data.configuration().toString(), "allowed", Setting.allKeys())));
    }

    private void readEnvironment(Map<String, String> environment) {
        environment.forEach((name, value) -> {
            if (name.startsWith(Setting.ENVIRONMENT_PREFIX) && !OTHER_VARIABLES.contains(name)) {
                keep(settingOfVariable(name), value);
            }
        });
    }

    private static Setting settingOfVariable(String name) {
        return Setting.byVariable(name)
                .orElseThrow(() -> new WrongSetting(
                        "settings.unknownVariable", Map.of("key", name, "allowed", Setting.allVariables())));
    }

    private void readOptions(Map<String, String> options) {
        options.forEach((key, value) -> keep(settingOfOption(key), value));
    }

    private static Setting settingOfOption(String key) {
        return Setting.byKey(key)
                .filter(Setting::mayBeOption)
                .orElseThrow(() -> new WrongSetting("settings.notAnOption", Map.of("key", key)));
    }

    private void keep(Setting setting, String value) {
        String stripped = setting.rule() == Rule.READABLE_FILE ? absolute(value.strip()) : value.strip();
        if (!stripped.isEmpty() && !setting.rule().allows(stripped)) {
            throw new WrongSetting(
                    "settings.wrongValue",
                    Map.of(
                            "key",
                            setting.key(),
                            "value",
                            shown(setting, stripped),
                            "rule",
                            setting.rule().sentence()));
        }
        values.put(setting, stripped);
    }

    /** Files lie where their path says as seen from the data directory. */
    private String absolute(String path) {
        return path.isEmpty() ? path : data.path().resolve(path).toString();
    }

    private static String shown(Setting setting, String value) {
        return setting.mayBeOption() ? value : "…";
    }
}
