package org.zwischenraum.command;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;
import org.zwischenraum.database.Database;
import org.zwischenraum.settings.DictionaryDirectory;
import org.zwischenraum.settings.Problem;
import org.zwischenraum.settings.Settings;

/**
 * What the doctor looks at with the settings in hand.
 *
 * @param running whether the program works on this data directory now; else this process holds its lock
 */
record Checkup(Settings settings, boolean running) {
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    /** This program is not older than that; a clock before it is wrong. */
    private static final Instant BUILT_AFTER = Instant.parse("2026-11-01T00:00:00Z");

    private static final Duration TOLERANCE = Duration.ofSeconds(30);

    List<Finding> examine() {
        List<Finding> findings = new ArrayList<>(List.of(port(), baseUrl(), database(), mail()));
        settings.smtp().ifPresent(server -> findings.add(new SenderCheck(server.from(), NameServer::texts).examine()));
        findings.addAll(List.of(dictionaries(), clock(), legal()));
        findings.addAll(new BackupCheck(settings, Instant.now()).examine());
        return findings;
    }

    private Finding port() {
        String port = Integer.toString(settings.port());
        if (running) {
            return new Website("http://127.0.0.1:" + port).isHealthy()
                    ? Finding.well(Finding.Subject.PORT, "command.doctor.serving", "port", port)
                    : Finding.wrong(Finding.Subject.PORT, "command.doctor.notServing", "port", port);
        }
        return Opening.isFree(settings)
                ? Finding.well(Finding.Subject.PORT, "command.doctor.portFree", "port", port)
                : Finding.wrong(Finding.Subject.PORT, "command.portTaken", "port", port);
    }

    private Finding baseUrl() {
        String url = settings.baseUrl().toString();
        String host = settings.baseUrl().getHost();
        if (!isKnown(host)) {
            return Finding.wrong(Finding.Subject.BASE_URL, "command.doctor.hostUnknown", "host", host);
        }
        if (running && !new Website(url).isHealthy()) {
            return Finding.wrong(Finding.Subject.BASE_URL, "command.doctor.baseUrlElsewhere", "url", url);
        }
        if (isOnlyHere(host)) {
            return Finding.note(Finding.Subject.BASE_URL, "command.doctor.onlyHere", "url", url);
        }
        return settings.secure()
                ? Finding.well(Finding.Subject.BASE_URL, "command.doctor.baseUrl", "url", url)
                : Finding.wrong(Finding.Subject.BASE_URL, "command.doctor.notSecure", "url", url);
    }

    private static boolean isKnown(String host) {
        try {
            return InetAddress.getByName(host) != null;
        } catch (UnknownHostException unknown) {
            return false;
        }
    }

    private static boolean isOnlyHere(String host) {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException unknown) {
            return false;
        }
    }

    private Finding database() {
        boolean made = Files.exists(settings.data().database().resolve("cluster"));
        if (settings.database().isEmpty() && running) {
            return Finding.well(Finding.Subject.DATABASE, "command.doctor.databaseWithProgram");
        }
        if (settings.database().isEmpty() && !made) {
            return Finding.note(Finding.Subject.DATABASE, "command.doctor.databaseNew");
        }
        try (Database database = Database.open(settings);
                Connection connection = database.connect()) {
            return Finding.well(
                    Finding.Subject.DATABASE,
                    "command.doctor.database",
                    "version",
                    connection.getMetaData().getDatabaseProductVersion());
        } catch (Problem problem) {
            return new Finding(Finding.Subject.DATABASE, Finding.State.WRONG, problem.key(), problem.arguments());
        } catch (SQLException cause) {
            return Finding.wrong(Finding.Subject.DATABASE, "command.doctor.databaseSilent");
        }
    }

    private Finding mail() {
        return settings.smtp()
                .map(Checkup::mail)
                .orElseGet(() -> Finding.note(Finding.Subject.MAIL, "command.doctor.noMail"));
    }

    private static Finding mail(Settings.Smtp server) {
        try (Transport transport = Session.getInstance(properties(server)).getTransport()) {
            if (server.user().isEmpty()) {
                transport.connect();
            } else {
                transport.connect(server.user(), server.password());
            }
            return Finding.well(Finding.Subject.MAIL, "command.doctor.mail", "server", server.toString());
        } catch (MessagingException cause) {
            String why = String.valueOf(cause.getMessage());
            return Finding.wrong(
                    Finding.Subject.MAIL, "command.doctor.mailRefused", "server", server.toString(), "why", why);
        }
    }

    private static Properties properties(Settings.Smtp server) {
        boolean startTls = server.security() == Settings.SmtpSecurity.STARTTLS;
        Properties properties = new Properties();
        properties.put("mail.transport.protocol", "smtp");
        properties.put("mail.smtp.host", server.host());
        properties.put("mail.smtp.port", Integer.toString(server.port()));
        properties.put("mail.smtp.auth", Boolean.toString(!server.user().isEmpty()));
        properties.put("mail.smtp.ssl.enable", Boolean.toString(server.security() == Settings.SmtpSecurity.TLS));
        properties.put("mail.smtp.ssl.checkserveridentity", "true");
        properties.put("mail.smtp.starttls.enable", Boolean.toString(startTls));
        properties.put("mail.smtp.starttls.required", Boolean.toString(startTls));
        properties.put("mail.smtp.connectiontimeout", Long.toString(PATIENCE.toMillis()));
        properties.put("mail.smtp.timeout", Long.toString(PATIENCE.toMillis()));
        return properties;
    }

    private Finding dictionaries() {
        return settings.dictionaries()
                .map(Checkup::dictionaries)
                .orElseGet(() -> Finding.note(Finding.Subject.DICTIONARIES, "command.doctor.dictionariesOff"));
    }

    private static Finding dictionaries(DictionaryDirectory there) {
        List<DictionaryDirectory.Package> found = there.found();
        return found.isEmpty()
                ? Finding.note(
                        Finding.Subject.DICTIONARIES,
                        "command.doctor.noDictionary",
                        "directory",
                        there.path().toString())
                : Finding.well(Finding.Subject.DICTIONARIES, "command.doctor.dictionaries", "found", titles(found));
    }

    private static String titles(List<DictionaryDirectory.Package> found) {
        return found.stream().map(DictionaryDirectory.Package::title).collect(Collectors.joining(", "));
    }

    /** An outside database has a clock of its own to compare with. */
    private Finding clock() {
        if (Instant.now().isBefore(BUILT_AFTER)) {
            return Finding.wrong(
                    Finding.Subject.CLOCK,
                    "command.doctor.clockBehind",
                    "now",
                    Instant.now().toString());
        }
        long seconds = settings.database().map(this::secondsApart).orElse(0L);
        if (seconds > TOLERANCE.toSeconds()) {
            return Finding.wrong(Finding.Subject.CLOCK, "command.doctor.clocksDiffer", "seconds", seconds);
        }
        long outside = secondsFromOutside();
        return outside > TOLERANCE.toSeconds()
                ? Finding.wrong(Finding.Subject.CLOCK, "command.doctor.clockElsewhere", "seconds", outside)
                : Finding.well(
                        Finding.Subject.CLOCK,
                        "command.doctor.clock",
                        "now",
                        Instant.now().toString());
    }

    /** A proxy on another machine has a clock too. */
    private long secondsFromOutside() {
        return running && !isOnlyHere(settings.baseUrl().getHost())
                ? new Website(settings.baseUrl().toString())
                        .time()
                        .map(there ->
                                Math.abs(Duration.between(there, Instant.now()).toSeconds()))
                        .orElse(0L)
                : 0L;
    }

    /** Until imprint and privacy page are filled, the house is closed to everybody but its hosts. */
    private Finding legal() {
        Optional<Boolean> open =
                running ? new Website("http://127.0.0.1:" + settings.port()).isOpen() : Optional.empty();
        return open.map(is -> is
                        ? Finding.well(Finding.Subject.LEGAL, "command.doctor.open")
                        : Finding.wrong(Finding.Subject.LEGAL, "command.doctor.closed"))
                .orElseGet(() -> Finding.note(Finding.Subject.LEGAL, "command.doctor.openUnknown"));
    }

    private long secondsApart(Settings.OutsideDatabase outside) {
        try (Database database = Database.open(settings);
                Connection connection = database.connect();
                var rows = connection.createStatement().executeQuery("select extract(epoch from now())::bigint")) {
            rows.next();
            return Math.abs(rows.getLong(1) - Instant.now().getEpochSecond());
        } catch (SQLException | Problem unreachable) {
            return 0L;
        }
    }
}
