package org.zwischenraum.web;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.List;
import java.util.stream.Stream;
import org.zwischenraum.settings.AddressRange;

/**
 * Knows which addresses lie outside: those that the registries of IANA for special purposes (RFC 6890) call globally
 * reachable. Of IPv6 only 2000::/3 is given out at all; within it, what carries an IPv4 address inside is refused too.
 */
public final class Outside {
    private static final AddressRange GIVEN_OUT = AddressRange.parse("2000::/3");

    private static final List<AddressRange> INSIDE = Stream.of(
                    "0.0.0.0/8",
                    "10.0.0.0/8",
                    "100.64.0.0/10",
                    "127.0.0.0/8",
                    "169.254.0.0/16",
                    "172.16.0.0/12",
                    "192.0.0.0/24",
                    "192.0.2.0/24",
                    "192.88.99.0/24",
                    "192.168.0.0/16",
                    "198.18.0.0/15",
                    "198.51.100.0/24",
                    "203.0.113.0/24",
                    "224.0.0.0/3",
                    "2001::/23",
                    "2001:db8::/32",
                    "2002::/16",
                    "3fff::/20")
            .map(AddressRange::parse)
            .toList();

    private Outside() {}

    /** Whether a call there leaves this machine and its network. */
    public static boolean holds(InetAddress address) {
        boolean isGivenOut = address instanceof Inet4Address || GIVEN_OUT.contains(address);
        return isGivenOut && INSIDE.stream().noneMatch(range -> range.contains(address));
    }
}
