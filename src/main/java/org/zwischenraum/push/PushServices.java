package org.zwischenraum.push;

import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.hc.client5.http.DnsResolver;
import org.springframework.stereotype.Component;
import org.zwischenraum.settings.Settings;
import org.zwischenraum.web.Outside;

/**
 * The push services that the operator trusts. A browser says where its messages go, so anybody could say anything: only these
 * are called, by TLS and outside of one's own network, except where the operator has written a whole address.
 */
@Component
class PushServices implements DnsResolver {
    private static final Pattern PRINTABLE = Pattern.compile("[!-~]{1,1000}");
    private final Settings settings;

    PushServices(Settings settings) {
        this.settings = settings;
    }

    boolean areNone() {
        return settings.pushServices().isEmpty();
    }

    boolean trust(String endpoint) {
        if (!PRINTABLE.matcher(endpoint).matches()) return false;
        try {
            URI url = new URI(endpoint);
            return url.getHost() != null
                    && url.getRawUserInfo() == null
                    && url.getRawFragment() == null
                    && (isWritten(url) || isNamed(url));
        } catch (URISyntaxException unreadable) {
            return false;
        }
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        InetAddress[] all = InetAddress.getAllByName(host);
        boolean isInside = !Arrays.stream(all).allMatch(Outside::holds);
        if (isInside && !mayBeInside(host)) throw new UnknownHostException();
        return all;
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }

    private boolean isWritten(URI url) {
        String origin = url.getScheme() + "://" + url.getRawAuthority();
        return settings.pushServices().stream().anyMatch(origin::equalsIgnoreCase);
    }

    private boolean isNamed(URI url) {
        String host = url.getHost().toLowerCase(Locale.ROOT);
        boolean isPlain = "https".equals(url.getScheme()) && (url.getPort() == -1 || url.getPort() == 443);
        return isPlain && settings.pushServices().stream().anyMatch(name -> matches(name, host));
    }

    private static boolean matches(String name, String host) {
        return name.startsWith("*.") ? host.endsWith(name.substring(1)) : host.equals(name);
    }

    private boolean mayBeInside(String host) {
        return settings.pushServices().stream()
                .filter(name -> name.contains("://"))
                .anyMatch(name -> host.equalsIgnoreCase(URI.create(name).getHost()));
    }
}
