package org.zwischenraum.command;

import java.util.ArrayList;
import java.util.Hashtable;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.naming.NameNotFoundException;
import javax.naming.NamingEnumeration;
import javax.naming.NamingException;
import javax.naming.directory.Attribute;
import javax.naming.directory.InitialDirContext;

/**
 * Asks the name server that this machine uses. Names have the form of host names, so that Java's directory never takes one
 * for the address of another kind of directory; and only texts are read.
 */
@SuppressWarnings("BanJNDI")
final class NameServer {
    private static final Pattern HOST_NAME = Pattern.compile("[A-Za-z0-9_.-]+");

    private NameServer() {}

    /** The TXT records of a name; empty when the name server does not answer. */
    static Optional<List<String>> texts(String name) {
        if (!HOST_NAME.matcher(name).matches()) {
            return Optional.empty();
        }
        try {
            InitialDirContext server = new InitialDirContext(environment());
            try {
                return Optional.of(
                        list(server.getAttributes(name, new String[] {"TXT"}).get("TXT")));
            } finally {
                server.close();
            }
        } catch (NameNotFoundException none) {
            return Optional.of(List.of());
        } catch (NamingException silent) {
            return Optional.empty();
        }
    }

    private static Hashtable<String, String> environment() {
        Hashtable<String, String> environment = new Hashtable<>();
        environment.put("java.naming.factory.initial", "com.sun.jndi.dns.DnsContextFactory");
        environment.put("com.sun.jndi.dns.timeout.initial", "2000");
        environment.put("com.sun.jndi.dns.timeout.retries", "1");
        return environment;
    }

    private static List<String> list(@org.jspecify.annotations.Nullable Attribute attribute) throws NamingException {
        List<String> values = new ArrayList<>();
        if (attribute != null) {
            NamingEnumeration<?> all = attribute.getAll();
            while (all.hasMore()) {
                values.add(String.valueOf(all.next()));
            }
        }
        return values;
    }
}
