package org.zwischenraum.hosting;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.util.List;

/** Tells whether a request was made on the machine on which the program runs, with no proxy between. */
final class Nearby {
    private static final List<String> FORWARDED =
            List.of("Forwarded", "X-Forwarded-For", "X-Forwarded-Host", "X-Real-IP", "Via");

    private Nearby() {}

    static boolean is(HttpServletRequest request) {
        return isLoopback(request.getRemoteAddr())
                && isOwnName(request.getServerName())
                && FORWARDED.stream().allMatch(header -> request.getHeader(header) == null);
    }

    private static boolean isLoopback(String address) {
        try {
            return InetAddress.ofLiteral(address).isLoopbackAddress();
        } catch (IllegalArgumentException unknown) {
            return false;
        }
    }

    private static boolean isOwnName(String name) {
        return name.equals("localhost") || isLoopback(name.replace("[", "").replace("]", ""));
    }
}
