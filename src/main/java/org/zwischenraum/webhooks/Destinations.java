package org.zwischenraum.webhooks;

import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.apache.hc.client5.http.DnsResolver;
import org.springframework.stereotype.Component;
import org.zwischenraum.settings.Settings;
import org.zwischenraum.web.Invalid;
import org.zwischenraum.web.Outside;

/**
 * Where webhooks may go. The client connects to the very addresses that were judged here, so a name cannot point outside
 * while it is judged and inside when it is called.
 */
@Component
class Destinations implements DnsResolver {
    private static final String FIELD = "url";
    private static final Pattern PRINTABLE = Pattern.compile("[!-~]+");
    private final boolean insideToo;

    Destinations(Settings settings) {
        this.insideToo = settings.webhookPrivateAddresses();
    }

    /**
     * Reads what somebody gave as an address. A name that nobody knows may be known tomorrow.
     *
     * @throws Invalid when it is none, or leads inside
     */
    URI read(String text) {
        URI url = parse(text);
        if (!isWhole(url)) throw new Invalid(FIELD, "webhooks.problem.url");
        if (leadsInside(url.getHost())) throw new Invalid(FIELD, "webhooks.problem.inside");
        return url;
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        InetAddress[] all = InetAddress.getAllByName(host);
        if (!Arrays.stream(all).allMatch(this::mayReach)) throw new Inside();
        return all;
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }

    private boolean mayReach(InetAddress address) {
        return insideToo || Outside.holds(address);
    }

    private static URI parse(String text) {
        if (!PRINTABLE.matcher(text).matches()) throw new Invalid(FIELD, "webhooks.problem.url");
        try {
            return new URI(text);
        } catch (URISyntaxException unreadable) {
            throw new Invalid(FIELD, "webhooks.problem.url");
        }
    }

    private boolean isWhole(URI url) {
        boolean isSafe = "https".equals(url.getScheme()) || insideToo && "http".equals(url.getScheme());
        return isSafe && url.getHost() != null && url.getRawUserInfo() == null && url.getRawFragment() == null;
    }

    private boolean leadsInside(String host) {
        try {
            return resolve(host).length == 0;
        } catch (Inside refused) {
            return true;
        } catch (UnknownHostException unknown) {
            return false;
        }
    }

    /** The name leads to an address inside. */
    private static final class Inside extends UnknownHostException {}
}
