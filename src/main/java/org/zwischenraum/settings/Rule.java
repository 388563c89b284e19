package org.zwischenraum.settings;

import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** What a value may be; the sentence that says so stands in the messages under {@link #sentence()}. */
enum Rule {
    TEXT("settings.allowed.text", value -> true),
    PORT("settings.allowed.port", Rule::isPort),
    COUNT("settings.allowed.count", Rule::isCount),
    AMOUNT("settings.allowed.amount", Rule::isAmount),
    TIME_OR_OFF("settings.allowed.timeOrOff", value -> value.equals("off") || Rule.isTime(value)),
    RECIPIENTS("settings.allowed.recipients", Rule::areRecipients),
    ON_OFF("settings.allowed.onOff", value -> Set.of("on", "off").contains(value)),
    OPTIONAL_PORT("settings.allowed.optionalPort", value -> value.equals("off") || isPort(value)),
    ADDRESS("settings.allowed.address", value -> value.equals("*") || isLiteralAddress(value)),
    BASE_URL("settings.allowed.baseUrl", Rule::isBaseUrl),
    RANGES("settings.allowed.ranges", Rule::areRanges),
    DATABASE_URL("settings.allowed.databaseUrl", value -> value.startsWith("jdbc:postgresql:")),
    READABLE_FILE("settings.allowed.readableFile", value -> Files.isReadable(Path.of(value))),
    SMTP_SECURITY(
            "settings.allowed.smtpSecurity",
            value -> Set.of("starttls", "tls", "none").contains(value)),
    MAIL_ADDRESS("settings.allowed.mailAddress", Rule::isMailAddress),
    REPLY_ADDRESS("settings.allowed.replyAddress", Rule::isReplyAddress),
    PUSH_SERVICES("settings.allowed.pushServices", Rule::arePushServices),
    CALL_SERVERS("settings.allowed.callServers", Rule::areCallServers),
    CALL_LINK("settings.allowed.callLink", Rule::isCallLink),
    LOG_FORMAT("settings.allowed.logFormat", value -> Set.of("text", "json").contains(value));

    private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");
    private static final Pattern TIME = Pattern.compile("([01]\\d|2[0-3]):[0-5]\\d");

    /** An X25519 recipient of the format age, in Bech32: https://age-encryption.org/v1 */
    private static final Pattern RECIPIENT = Pattern.compile("age1[02-9ac-hj-np-z]{58}");

    private static final Pattern MAIL_ADDRESS_FORM = Pattern.compile("([^<>]*<)?[^\\s@<>]+@[^\\s@<>]+>?");

    /** RFC 7064 and RFC 7065. */
    private static final Pattern CALL_SERVER = Pattern.compile(
            "(stuns?:([\\w.-]+|\\[[0-9a-fA-F:]+])(:\\d{1,5})?|turns?:([\\w.-]+|\\[[0-9a-fA-F:]+])(:\\d{1,5})?(\\?transport=(udp|tcp))?)");

    /** A tag of 42 characters follows the name and a plus; more than 64 in all no server has to take (RFC 5321, 4.5.3.1.1). */
    private static final Pattern REPLY_ADDRESS_FORM = Pattern.compile("[A-Za-z0-9._-]{1,21}@[A-Za-z0-9.-]+");

    private static final Pattern PUSH_SERVICE =
            Pattern.compile("(\\*\\.)?[A-Za-z0-9.-]+|https?://[A-Za-z0-9.-]+(:\\d{1,5})?");

    private final String sentence;
    private final Predicate<String> test;

    Rule(String sentence, Predicate<String> test) {
        this.sentence = sentence;
        this.test = test;
    }

    String sentence() {
        return sentence;
    }

    boolean allows(String value) {
        try {
            return test.test(value);
        } catch (IllegalArgumentException unreadable) {
            return false;
        }
    }

    static List<String> parts(String value) {
        return COMMA.splitAsStream(value.strip())
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private static boolean areCallServers(String value) {
        return parts(value).stream().allMatch(CALL_SERVER.asMatchPredicate());
    }

    private static boolean isCallLink(String value) {
        URI url = URI.create(value.replace("{room}", "room"));
        return Set.of("http", "https").contains(String.valueOf(url.getScheme())) && url.getHost() != null;
    }

    static List<AddressRange> ranges(String value) {
        return parts(value).stream().map(AddressRange::parse).toList();
    }

    private static boolean areRanges(String value) {
        return ranges(value) != null;
    }

    private static boolean isPort(String value) {
        int port = Integer.parseInt(value);
        return port >= 0 && port <= 65535;
    }

    private static boolean isCount(String value) {
        int count = Integer.parseInt(value);
        return count >= 1 && count <= 1_000_000;
    }

    private static boolean isAmount(String value) {
        int amount = Integer.parseInt(value);
        return amount >= 0 && amount <= 1_000;
    }

    private static boolean isTime(String value) {
        return TIME.matcher(value).matches();
    }

    private static boolean areRecipients(String value) {
        return parts(value).stream().allMatch(RECIPIENT.asMatchPredicate());
    }

    private static boolean isLiteralAddress(String value) {
        return InetAddress.ofLiteral(value) != null;
    }

    /** Only scheme, host and port: pages live at the root of their host. */
    private static boolean isBaseUrl(String value) {
        URI url = URI.create(value);
        String scheme = url.getScheme() == null ? "" : url.getScheme().toLowerCase(Locale.ROOT);
        boolean bare = url.getUserInfo() == null && url.getQuery() == null && url.getFragment() == null;
        boolean atRoot = url.getPath() == null
                || url.getPath().isEmpty()
                || url.getPath().equals("/");
        return Set.of("http", "https").contains(scheme) && url.getHost() != null && bare && atRoot;
    }

    private static boolean isMailAddress(String value) {
        return MAIL_ADDRESS_FORM.matcher(value).matches();
    }

    private static boolean isReplyAddress(String value) {
        return REPLY_ADDRESS_FORM.matcher(value).matches();
    }

    private static boolean arePushServices(String value) {
        return value.equals("off") || parts(value).stream().allMatch(PUSH_SERVICE.asMatchPredicate());
    }
}
