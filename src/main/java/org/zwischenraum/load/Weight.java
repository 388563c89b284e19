package org.zwischenraum.load;

import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a page weighs over the wire, headers included: on the first visit with all that a browser fetches for it, later
 * with the page alone, since the rest is kept for ever.
 */
record Weight(int first, int later) {
    private static final Pattern PART =
            Pattern.compile("(?:href|src)=\"(/(?:assets|people|faces|patterns|files)/[^\"]+)\"");
    private static final Pattern FONT = Pattern.compile("url\\(\"?([^\")]+latin\\.woff2[^\")]*)\"?\\)");

    static Weight of(LoadClient client, String path) throws IOException {
        int page = client.fetch(client.request(path));
        Set<String> parts = found(PART, client.text());
        int all = page;
        Set<String> fonts = new TreeSet<>();
        for (String part : parts) {
            if (part.endsWith("woff2")) continue;
            all += client.fetch(client.request(part));
            if (part.endsWith(".css")) fonts.addAll(found(FONT, client.text()));
        }
        for (String font : fonts) all += client.fetch(client.request(font));
        return new Weight(all, page);
    }

    private static Set<String> found(Pattern pattern, String text) {
        Set<String> found = new TreeSet<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) found.add(matcher.group(1));
        return found;
    }
}
