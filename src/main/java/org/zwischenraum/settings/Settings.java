package org.zwischenraum.settings;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The validated settings of this installation.
 *
 * @param data where everything lies that the program keeps
 * @param address the address to listen on; {@code *} is all of them
 * @param port the port of pages and API; 0 takes any free one
 * @param baseUrl scheme, host and port under which people reach the site, without a slash at the end; all links start
 *     with it
 * @param database a PostgreSQL server run by somebody else; empty: the bundled one
 * @param smtp how to send mail; empty: mails wait
 * @param replies how answers to letters come back; empty: nobody reads them
 * @param trustedProxies whose X-Forwarded headers are believed
 * @param metricsPort loopback port of the metrics; empty: the port after {@code port} if it is free; 0: any free one
 * @param metrics whether metrics are served at all
 * @param dictionaries where dictionaries of this machine may lie; empty: none are wanted
 * @param apiLimits how often programs may call
 * @param webhookPrivateAddresses whether webhooks may go to addresses inside, and without TLS
 * @param pushServices whose push messages browsers may be told through; empty: there are none
 * @param stay how long somebody is held to be here without a word from them
 * @param calls what helps members' browsers to call each other
 * @param backups what the program puts by, and where
 */
public record Settings(
        DataDirectory data,
        String address,
        int port,
        URI baseUrl,
        Optional<OutsideDatabase> database,
        Optional<Smtp> smtp,
        Optional<Replies> replies,
        List<AddressRange> trustedProxies,
        boolean metrics,
        OptionalInt metricsPort,
        LogFormat logFormat,
        Optional<DictionaryDirectory> dictionaries,
        ApiLimits apiLimits,
        boolean webhookPrivateAddresses,
        List<String> pushServices,
        Stay stay,
        Calls calls,
        Backups backups) {

    /**
     * Backups that the program makes by itself.
     *
     * @param at the time of day in the house at which one is due; empty: none is made by itself
     * @param directory where they lie
     * @param recipients whose keys open them, as {@code age1…}; none: whoever reads the file reads all
     * @param keep how many of them stay
     * @param beforeUpgrade whether one is made before tables change
     */
    public record Backups(
            Optional<LocalTime> at, Path directory, List<String> recipients, Keep keep, boolean beforeUpgrade) {}

    /** Of how many days, weeks and months the latest backup stays. */
    public record Keep(int days, int weeks, int months) {}

    /**
     * How long somebody is held to be here without a word from them.
     *
     * @param silence after which the house asks whether they are still here
     * @param patience with which it then waits for an answer
     */
    public record Stay(Duration silence, Duration patience) {}

    /**
     * How many calls to the API one token may make in a minute.
     *
     * @param writes changes by a token without the scope {@code host}
     * @param hostWrites changes by a token with it
     */
    public record ApiLimits(int reads, int writes, int hostWrites) {}

    /**
     * How members talk with sound and picture.
     *
     * @param servers STUN and TURN servers, as {@code turn:turn.example.org:3478}; none: browsers only find each other where
     *     their networks let them
     * @param secret what this program and its TURN servers both know; empty: there are none
     * @param elsewhere the community's own meeting server, used instead
     */
    public record Calls(List<String> servers, String secret, Optional<Meetings> elsewhere) {
        @Override
        public String toString() {
            return servers + " " + elsewhere;
        }
    }

    /**
     * A meeting server.
     *
     * @param link where a room is, with {@code {room}} for its name
     * @param secret what a BigBlueButton and this program both know; empty for servers whose rooms open by their name
     */
    public record Meetings(String link, String secret) {
        @Override
        public String toString() {
            return link;
        }
    }

    /** How lines of the log look. */
    public enum LogFormat {
        TEXT,
        JSON
    }

    /** How the connection to the mail server is protected. */
    public enum SmtpSecurity {
        STARTTLS,
        TLS,
        NONE
    }

    /** A PostgreSQL server that somebody else looks after. */
    public record OutsideDatabase(String url, String user, String password) {
        @Override
        public String toString() {
            return url + " as " + user;
        }
    }

    /** The mail server; {@code user} is empty when it asks for none. */
    public record Smtp(String host, int port, SmtpSecurity security, String user, String password, String from) {
        @Override
        public String toString() {
            return host + ":" + port;
        }
    }

    /**
     * How answers to letters come back.
     *
     * @param address of a mailbox that also takes what is sent to {@code name+anything@}
     * @param mailbox where the program fetches them; empty: a mail server hands them over
     */
    public record Replies(String address, Optional<Mailbox> mailbox) {}

    /** A mailbox that is read by IMAP. */
    public record Mailbox(String host, int port, SmtpSecurity security, String user, String password, String folder) {
        @Override
        public String toString() {
            return host + ":" + port;
        }
    }

    /** Whether browsers come by HTTPS, so that cookies may say {@code Secure}. */
    public boolean secure() {
        return "https".equals(baseUrl.getScheme());
    }
}
