package org.zwischenraum.asks;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;
import org.zwischenraum.web.Invalid;

/** Checks a link that somebody typed. Pure; the house itself never opens it. */
final class WebLink {
    private static final Set<String> SCHEMES = Set.of("http", "https");

    private WebLink() {}

    /**
     * The whole address; {@code example.org/text} becomes {@code https://example.org/text}, nothing stays nothing.
     *
     * @throws Invalid when it leads nowhere in the web, or carries a name and password
     */
    static String checked(String typed) {
        if (typed.isEmpty()) return "";
        String whole = typed.matches("(?i)[a-z][a-z0-9+.-]*:.*") ? typed : "https://" + typed;
        if (!isOfTheWeb(whole)) throw new Invalid("link", "asks.problem.link");
        return whole;
    }

    private static boolean isOfTheWeb(String whole) {
        try {
            URI address = new URI(whole);
            return address.getScheme() != null
                    && SCHEMES.contains(address.getScheme().toLowerCase(Locale.ROOT))
                    && address.getHost() != null
                    && address.getHost().contains(".")
                    && address.getUserInfo() == null;
        } catch (URISyntaxException wrong) {
            return false;
        }
    }
}
