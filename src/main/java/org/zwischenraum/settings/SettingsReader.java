package org.zwischenraum.settings;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
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
        return reader.settings();
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

    private Settings settings() {
        return new Settings(
                data,
                value(Setting.ADDRESS),
                number(Setting.PORT),
                baseUrl(),
                database(),
                smtp(),
                replies(),
                Rule.ranges(value(Setting.TRUSTED_PROXIES)),
                !value(Setting.METRICS_PORT).equals("off"),
                metricsPort(),
                Settings.LogFormat.valueOf(value(Setting.LOG_FORMAT).toUpperCase(Locale.ROOT)),
                dictionaries(),
                apiLimits(),
                value(Setting.WEBHOOK_PRIVATE_ADDRESSES).equals("on"),
                value(Setting.PUSH_SERVICES).equals("off") ? List.of() : Rule.parts(value(Setting.PUSH_SERVICES)),
                stay(),
                calls(),
                backups());
    }

    private Settings.Calls calls() {
        var servers = Rule.parts(value(Setting.CALL_SERVERS));
        String secret = password(Setting.CALL_SECRET, Setting.CALL_SECRET_FILE);
        if (secret.isEmpty() && servers.stream().anyMatch(server -> server.startsWith("turn"))) {
            throw new WrongSetting("settings.callSecretMissing", Map.of());
        }
        return new Settings.Calls(servers, secret, meetings());
    }

    private Optional<Settings.Meetings> meetings() {
        String secret = password(Setting.CALL_LINK_SECRET, Setting.CALL_LINK_SECRET_FILE);
        return Optional.of(value(Setting.CALL_LINK))
                .filter(link -> !link.isEmpty())
                .map(link -> new Settings.Meetings(link, secret));
    }

    private Optional<DictionaryDirectory> dictionaries() {
        String place = value(Setting.DICTIONARIES);
        return place.equals("off")
                ? Optional.empty()
                : Optional.of(new DictionaryDirectory(data.path().resolve(place)));
    }

    private Settings.ApiLimits apiLimits() {
        return new Settings.ApiLimits(
                number(Setting.API_READS), number(Setting.API_WRITES), number(Setting.API_HOST_WRITES));
    }

    private Settings.Backups backups() {
        String at = value(Setting.BACKUP_AT);
        return new Settings.Backups(
                at.equals("off") ? Optional.empty() : Optional.of(LocalTime.parse(at)),
                data.path().resolve(value(Setting.BACKUP_DIRECTORY)).normalize(),
                Rule.parts(value(Setting.BACKUP_RECIPIENTS)),
                new Settings.Keep(
                        number(Setting.BACKUP_DAYS), number(Setting.BACKUP_WEEKS), number(Setting.BACKUP_MONTHS)),
                value(Setting.BACKUP_BEFORE_UPGRADE).equals("on"));
    }

    private Settings.Stay stay() {
        return new Settings.Stay(
                Duration.ofMinutes(number(Setting.STAY_SILENCE)), Duration.ofMinutes(number(Setting.STAY_PATIENCE)));
    }

    private URI baseUrl() {
        String url = value(Setting.BASE_URL);
        if (url.isEmpty()) {
            return URI.create("http://localhost:" + number(Setting.PORT));
        }
        return URI.create(url.endsWith("/") ? url.substring(0, url.length() - 1) : url);
    }

    private Optional<Settings.OutsideDatabase> database() {
        String url = value(Setting.DATABASE_URL);
        if (url.isEmpty()) {
            return Optional.empty();
        }
        String password = password(Setting.DATABASE_PASSWORD, Setting.DATABASE_PASSWORD_FILE);
        return Optional.of(new Settings.OutsideDatabase(url, value(Setting.DATABASE_USER), password));
    }

    private Optional<Settings.Smtp> smtp() {
        if (value(Setting.SMTP_HOST).isEmpty()) {
            return Optional.empty();
        }
        if (value(Setting.MAIL_FROM).isEmpty()) {
            throw new WrongSetting("settings.mailFromMissing", Map.of());
        }
        return Optional.of(new Settings.Smtp(
                value(Setting.SMTP_HOST),
                number(Setting.SMTP_PORT),
                Settings.SmtpSecurity.valueOf(value(Setting.SMTP_SECURITY).toUpperCase(Locale.ROOT)),
                value(Setting.SMTP_USER),
                password(Setting.SMTP_PASSWORD, Setting.SMTP_PASSWORD_FILE),
                value(Setting.MAIL_FROM)));
    }

    private Optional<Settings.Replies> replies() {
        String address = value(Setting.REPLY_ADDRESS);
        if (address.isEmpty() && !value(Setting.IMAP_HOST).isEmpty()) {
            throw new WrongSetting("settings.replyAddressMissing", Map.of());
        }
        return address.isEmpty() ? Optional.empty() : Optional.of(new Settings.Replies(address, mailbox()));
    }

    private Optional<Settings.Mailbox> mailbox() {
        if (value(Setting.IMAP_HOST).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Settings.Mailbox(
                value(Setting.IMAP_HOST),
                number(Setting.IMAP_PORT),
                Settings.SmtpSecurity.valueOf(value(Setting.IMAP_SECURITY).toUpperCase(Locale.ROOT)),
                value(Setting.IMAP_USER),
                password(Setting.IMAP_PASSWORD, Setting.IMAP_PASSWORD_FILE),
                value(Setting.IMAP_FOLDER)));
    }

    private OptionalInt metricsPort() {
        String port = value(Setting.METRICS_PORT);
        return port.isEmpty() || port.equals("off") ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(port));
    }

    private String password(Setting direct, Setting file) {
        if (value(file).isEmpty()) {
            return value(direct);
        }
        try {
            return Files.readString(Path.of(value(file))).strip();
        } catch (IOException cause) {
            throw new WrongSetting(
                    "settings.wrongValue",
                    Map.of(
                            "key",
                            file.key(),
                            "value",
                            value(file),
                            "rule",
                            file.rule().sentence()));
        }
    }

    private int number(Setting setting) {
        return Integer.parseInt(value(setting));
    }

    private String value(Setting setting) {
        String value = values.getOrDefault(setting, "");
        return value.isEmpty() ? setting.usual() : value;
    }
}
