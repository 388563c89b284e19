package org.zwischenraum.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.util.Optional;

/**
 * From where a request came: for limits, for the hosts' log, and for what is open to this machine only. The address is
 * also the request's own {@code getRemoteAddr()}.
 *
 * @param address of the client, as near as trusted proxies tell
 * @param secure whether the client came by HTTPS
 * @param certain false when a proxy stands between of which nobody knows for whom it asks
 */
public record Origin(String address, boolean secure, boolean certain) {
    private static final String KEY = Origin.class.getName();

    /** Where this request came from. */
    public static Origin of(HttpServletRequest request) {
        return Optional.ofNullable((Origin) request.getAttribute(KEY))
                .orElseGet(() -> new Origin(request.getRemoteAddr(), request.isSecure(), false));
    }

    /** Whether whoever asks sits at the machine on which the program runs. */
    public boolean isThisMachine() {
        return certain && isLoopback(address);
    }

    /** Whether this is an address by which a machine speaks to itself. */
    public static boolean isLoopback(String address) {
        try {
            return InetAddress.ofLiteral(address).isLoopbackAddress();
        } catch (IllegalArgumentException name) {
            return false;
        }
    }

    void attachTo(HttpServletRequest request) {
        request.setAttribute(KEY, this);
    }
}
