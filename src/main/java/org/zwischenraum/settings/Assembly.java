package org.zwischenraum.settings;

import java.net.URI;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Puts the settings together from what was chosen for each, and refuses what does not go together.
 *
 * @param data where they lie
 */
record Assembly(DataDirectory data, Chosen chosen) {
    /** @throws WrongSetting naming the one that is missing beside another */
    Settings settings() {
        return new Settings(
                data,
                chosen.text(Setting.ADDRESS),
                chosen.number(Setting.PORT),
                baseUrl(),
                database(),
                smtp(),
                replies(),
                Rule.ranges(chosen.text(Setting.TRUSTED_PROXIES)),
                !chosen.text(Setting.METRICS_PORT).equals("off"),
                metricsPort(),
                Settings.LogFormat.valueOf(chosen.text(Setting.LOG_FORMAT).toUpperCase(Locale.ROOT)),
                dictionaries(),
                apiLimits(),
                chosen.text(Setting.WEBHOOK_PRIVATE_ADDRESSES).equals("on"),
                chosen.text(Setting.PUSH_SERVICES).equals("off")
                        ? List.of()
                        : Rule.parts(chosen.text(Setting.PUSH_SERVICES)),
                stay(),
                calls(),
                backups());
    }

    private Settings.Calls calls() {
        var servers = Rule.parts(chosen.text(Setting.CALL_SERVERS));
        String secret = chosen.secret(Setting.CALL_SECRET, Setting.CALL_SECRET_FILE);
        if (secret.isEmpty() && servers.stream().anyMatch(server -> server.startsWith("turn"))) {
            throw new WrongSetting("settings.callSecretMissing", Map.of());
        }
        return new Settings.Calls(servers, secret, meetings());
    }

    private Optional<Settings.Meetings> meetings() {
        String secret = chosen.secret(Setting.CALL_LINK_SECRET, Setting.CALL_LINK_SECRET_FILE);
        return Optional.of(chosen.text(Setting.CALL_LINK))
                .filter(link -> !link.isEmpty())
                .map(link -> new Settings.Meetings(link, secret));
    }

    private Optional<DictionaryDirectory> dictionaries() {
        String place = chosen.text(Setting.DICTIONARIES);
        return place.equals("off")
                ? Optional.empty()
                : Optional.of(new DictionaryDirectory(data.path().resolve(place)));
    }

    private Settings.ApiLimits apiLimits() {
        return new Settings.ApiLimits(
                chosen.number(Setting.API_READS),
                chosen.number(Setting.API_WRITES),
                chosen.number(Setting.API_HOST_WRITES));
    }

    private Settings.Backups backups() {
        String at = chosen.text(Setting.BACKUP_AT);
        return new Settings.Backups(
                at.equals("off") ? Optional.empty() : Optional.of(LocalTime.parse(at)),
                data.path().resolve(chosen.text(Setting.BACKUP_DIRECTORY)).normalize(),
                Rule.parts(chosen.text(Setting.BACKUP_RECIPIENTS)),
                new Settings.Keep(
                        chosen.number(Setting.BACKUP_DAYS),
                        chosen.number(Setting.BACKUP_WEEKS),
                        chosen.number(Setting.BACKUP_MONTHS)),
                chosen.text(Setting.BACKUP_BEFORE_UPGRADE).equals("on"));
    }

    private Settings.Stay stay() {
        return new Settings.Stay(
                Duration.ofMinutes(chosen.number(Setting.STAY_SILENCE)),
                Duration.ofMinutes(chosen.number(Setting.STAY_PATIENCE)));
    }

    private URI baseUrl() {
        String url = chosen.text(Setting.BASE_URL);
        if (url.isEmpty()) {
            return URI.create("http://localhost:" + chosen.number(Setting.PORT));
        }
        return URI.create(url.endsWith("/") ? url.substring(0, url.length() - 1) : url);
    }

    private Optional<Settings.OutsideDatabase> database() {
        String url = chosen.text(Setting.DATABASE_URL);
        if (url.isEmpty()) {
            return Optional.empty();
        }
        String password = chosen.secret(Setting.DATABASE_PASSWORD, Setting.DATABASE_PASSWORD_FILE);
        return Optional.of(new Settings.OutsideDatabase(url, chosen.text(Setting.DATABASE_USER), password));
    }

    private Optional<Settings.Smtp> smtp() {
        if (chosen.text(Setting.SMTP_HOST).isEmpty()) {
            return Optional.empty();
        }
        if (chosen.text(Setting.MAIL_FROM).isEmpty()) {
            throw new WrongSetting("settings.mailFromMissing", Map.of());
        }
        return Optional.of(new Settings.Smtp(
                chosen.text(Setting.SMTP_HOST),
                chosen.number(Setting.SMTP_PORT),
                Settings.SmtpSecurity.valueOf(chosen.text(Setting.SMTP_SECURITY).toUpperCase(Locale.ROOT)),
                chosen.text(Setting.SMTP_USER),
                chosen.secret(Setting.SMTP_PASSWORD, Setting.SMTP_PASSWORD_FILE),
                chosen.text(Setting.MAIL_FROM)));
    }

    private Optional<Settings.Replies> replies() {
        String address = chosen.text(Setting.REPLY_ADDRESS);
        if (address.isEmpty() && !chosen.text(Setting.IMAP_HOST).isEmpty()) {
            throw new WrongSetting("settings.replyAddressMissing", Map.of());
        }
        return address.isEmpty() ? Optional.empty() : Optional.of(new Settings.Replies(address, mailbox()));
    }

    private Optional<Settings.Mailbox> mailbox() {
        if (chosen.text(Setting.IMAP_HOST).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Settings.Mailbox(
                chosen.text(Setting.IMAP_HOST),
                chosen.number(Setting.IMAP_PORT),
                Settings.SmtpSecurity.valueOf(chosen.text(Setting.IMAP_SECURITY).toUpperCase(Locale.ROOT)),
                chosen.text(Setting.IMAP_USER),
                chosen.secret(Setting.IMAP_PASSWORD, Setting.IMAP_PASSWORD_FILE),
                chosen.text(Setting.IMAP_FOLDER)));
    }

    private OptionalInt metricsPort() {
        String port = chosen.text(Setting.METRICS_PORT);
        return port.isEmpty() || port.equals("off") ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(port));
    }
}
