package org.zwischenraum.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.zwischenraum.settings.AddressRange;

/**
 * Reads what proxies say about a request: from the right, since each adds at the right end what it saw itself, and only
 * as far as one trusted proxy vouches for the next. What stands further left anybody may have written.
 */
record Forwarding(List<AddressRange> trusted) {
    static final String FOR = "X-Forwarded-For";
    static final String PROTO = "X-Forwarded-Proto";
    private static final Set<String> WORDS_OF_PROXIES =
            Set.of("forwarded", "via", "x-real-ip", "x-client-ip", "true-client-ip", "cf-connecting-ip");
    private static final Pattern PORT = Pattern.compile("^(?:\\[([^\\]]*)](?::\\d+)?|([^:]*):\\d+)$");

    Origin origin(HttpServletRequest request) {
        String peer = request.getRemoteAddr();
        if (!isTrusted(peer)) return new Origin(peer, request.isSecure(), !isForwarded(request));
        return client(peer, said(request, FOR), isSecure(request));
    }

    private Origin client(String peer, List<String> hops, boolean secure) {
        String nearest = peer;
        for (String hop : hops.reversed()) {
            if (!isTrusted(nearest)) return new Origin(nearest, secure, true);
            Optional<InetAddress> next = address(hop);
            if (next.isEmpty()) return new Origin(nearest, secure, false);
            nearest = next.get().getHostAddress();
        }
        return new Origin(nearest, secure, !hops.isEmpty());
    }

    private static boolean isSecure(HttpServletRequest request) {
        List<String> said = said(request, PROTO);
        return said.isEmpty() ? request.isSecure() : said.stream().allMatch("https"::equalsIgnoreCase);
    }

    private static boolean isForwarded(HttpServletRequest request) {
        return Collections.list(request.getHeaderNames()).stream()
                .map(name -> name.toLowerCase(Locale.ROOT))
                .anyMatch(name -> name.startsWith("x-forwarded") || WORDS_OF_PROXIES.contains(name));
    }

    private static List<String> said(HttpServletRequest request, String header) {
        return Collections.list(request.getHeaders(header)).stream()
                .flatMap(line -> Stream.of(line.split(",")))
                .map(String::strip)
                .toList();
    }

    private boolean isTrusted(String text) {
        return address(text)
                .filter(address -> trusted.stream().anyMatch(range -> range.contains(address)))
                .isPresent();
    }

    /** Never asks a name server: what is not written as an address is none. Some proxies add the port. */
    private static Optional<InetAddress> address(String text) {
        var port = PORT.matcher(text);
        String bare = !port.matches() ? text : port.group(1) == null ? port.group(2) : port.group(1);
        try {
            return Optional.of(InetAddress.ofLiteral(bare));
        } catch (IllegalArgumentException name) {
            return Optional.empty();
        }
    }
}
