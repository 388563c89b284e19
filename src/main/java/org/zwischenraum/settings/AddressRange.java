package org.zwischenraum.settings;

import java.net.InetAddress;

/** A range of network addresses in CIDR form, as {@code 10.0.0.0/8}; without a slash one single address. */
public record AddressRange(InetAddress first, int prefixLength) {
    /** Throws IllegalArgumentException unless the text is a literal address or range; names are never looked up. */
    public static AddressRange parse(String text) {
        int slash = text.indexOf('/');
        InetAddress address = InetAddress.ofLiteral(slash < 0 ? text : text.substring(0, slash));
        int bits = address.getAddress().length * 8;
        int prefix = slash < 0 ? bits : Integer.parseInt(text.substring(slash + 1));
        if (prefix < 0 || prefix > bits) {
            throw new IllegalArgumentException(text);
        }
        return new AddressRange(address, prefix);
    }

    public boolean contains(InetAddress other) {
        byte[] mine = first.getAddress();
        byte[] theirs = other.getAddress();
        if (mine.length != theirs.length) {
            return false;
        }
        for (int bit = 0; bit < prefixLength; bit++) {
            int mask = 0x80 >> (bit % 8);
            if ((mine[bit / 8] & mask) != (theirs[bit / 8] & mask)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public String toString() {
        return first.getHostAddress() + "/" + prefixLength;
    }
}
