package org.zwischenraum.settings;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Every setting there is: its key in the file, what it is when nobody says, and what it may be. */
enum Setting {
    ADDRESS("address", "*", Rule.ADDRESS),
    PORT("port", "8080", Rule.PORT),
    BASE_URL("base-url", "", Rule.BASE_URL),
    TRUSTED_PROXIES("trusted-proxies", "", Rule.RANGES),
    METRICS_PORT("metrics-port", "", Rule.OPTIONAL_PORT),
    DATABASE_URL("database-url", "", Rule.DATABASE_URL),
    DATABASE_USER("database-user", "zwischenraum", Rule.TEXT),
    DATABASE_PASSWORD("database-password", "", Rule.TEXT),
    DATABASE_PASSWORD_FILE("database-password-file", "", Rule.READABLE_FILE),
    SMTP_HOST("smtp-host", "", Rule.TEXT),
    SMTP_PORT("smtp-port", "587", Rule.PORT),
    SMTP_SECURITY("smtp-security", "starttls", Rule.SMTP_SECURITY),
    SMTP_USER("smtp-user", "", Rule.TEXT),
    SMTP_PASSWORD("smtp-password", "", Rule.TEXT),
    SMTP_PASSWORD_FILE("smtp-password-file", "", Rule.READABLE_FILE),
    MAIL_FROM("mail-from", "", Rule.MAIL_ADDRESS),
    REPLY_ADDRESS("reply-address", "", Rule.REPLY_ADDRESS),
    IMAP_HOST("imap-host", "", Rule.TEXT),
    IMAP_PORT("imap-port", "993", Rule.PORT),
    IMAP_SECURITY("imap-security", "tls", Rule.SMTP_SECURITY),
    IMAP_USER("imap-user", "", Rule.TEXT),
    IMAP_PASSWORD("imap-password", "", Rule.TEXT),
    IMAP_PASSWORD_FILE("imap-password-file", "", Rule.READABLE_FILE),
    IMAP_FOLDER("imap-folder", "INBOX", Rule.TEXT),
    BACKUP_AT("backup-at", "03:17", Rule.TIME_OR_OFF),
    BACKUP_DIRECTORY("backup-directory", "backups", Rule.TEXT),
    BACKUP_RECIPIENTS("backup-recipients", "", Rule.RECIPIENTS),
    BACKUP_DAYS("backup-keep-days", "7", Rule.AMOUNT),
    BACKUP_WEEKS("backup-keep-weeks", "4", Rule.AMOUNT),
    BACKUP_MONTHS("backup-keep-months", "6", Rule.AMOUNT),
    BACKUP_BEFORE_UPGRADE("backup-before-upgrade", "on", Rule.ON_OFF),
    LOG_FORMAT("log-format", "text", Rule.LOG_FORMAT),
    DICTIONARIES("dictionaries", "/usr/share", Rule.TEXT),
    API_READS("api-reads-per-minute", "1200", Rule.COUNT),
    API_WRITES("api-writes-per-minute", "60", Rule.COUNT),
    API_HOST_WRITES("api-host-writes-per-minute", "600", Rule.COUNT),
    WEBHOOK_PRIVATE_ADDRESSES("webhook-private-addresses", "off", Rule.ON_OFF),
    PUSH_SERVICES(
            "push-services",
            "fcm.googleapis.com, *.push.services.mozilla.com, *.push.apple.com, *.notify.windows.com",
            Rule.PUSH_SERVICES),
    STAY_SILENCE("here-asked-after-minutes", "240", Rule.COUNT),
    STAY_PATIENCE("here-ends-after-minutes", "45", Rule.COUNT),
    CALL_SERVERS("call-servers", "", Rule.CALL_SERVERS),
    CALL_SECRET("call-secret", "", Rule.TEXT),
    CALL_SECRET_FILE("call-secret-file", "", Rule.READABLE_FILE),
    CALL_LINK("call-link", "", Rule.CALL_LINK),
    CALL_LINK_SECRET("call-link-secret", "", Rule.TEXT),
    CALL_LINK_SECRET_FILE("call-link-secret-file", "", Rule.READABLE_FILE);

    static final String ENVIRONMENT_PREFIX = "ZWISCHENRAUM_";

    private final String key;
    private final String usual;
    private final Rule rule;

    Setting(String key, String usual, Rule rule) {
        this.key = key;
        this.usual = usual;
        this.rule = rule;
    }

    static Optional<Setting> byKey(String key) {
        return Arrays.stream(values())
                .filter(setting -> setting.key.equals(key))
                .findFirst();
    }

    static Optional<Setting> byVariable(String name) {
        return Arrays.stream(values())
                .filter(setting -> setting.variable().equals(name))
                .findFirst();
    }

    static String allKeys() {
        return Arrays.stream(values()).map(Setting::key).collect(Collectors.joining(", "));
    }

    static String allVariables() {
        return Arrays.stream(values()).map(Setting::variable).collect(Collectors.joining(", "));
    }

    String key() {
        return key;
    }

    String usual() {
        return usual;
    }

    Rule rule() {
        return rule;
    }

    String variable() {
        return ENVIRONMENT_PREFIX + key.replace('-', '_').toUpperCase(Locale.ROOT);
    }

    private static final Set<String> SECRET =
            Set.of("database-password", "smtp-password", "imap-password", "call-secret", "call-link-secret");

    /** Passwords never stand on a command line, where every user of the machine could read them. */
    boolean mayBeOption() {
        return !SECRET.contains(key);
    }
}
