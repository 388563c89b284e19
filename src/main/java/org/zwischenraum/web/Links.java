package org.zwischenraum.web;

import java.net.URI;
import org.springframework.stereotype.Component;
import org.zwischenraum.settings.Settings;

/** Whole addresses, always made from the configured base URL, never from what a request claims. */
@Component
public class Links {
    private final Settings settings;

    Links(Settings settings) {
        this.settings = settings;
    }

    /** The whole address of a path that begins with a slash. */
    public String to(String path) {
        String base = settings.baseUrl().toString();
        return (base.endsWith("/") ? base.substring(0, base.length() - 1) : base) + path;
    }

    /** A path within the house that somebody may be led to; anything else becomes the start page. */
    public static String within(String path) {
        boolean ours = path.startsWith("/") && !path.startsWith("//") && !path.contains("\\") && isPath(path);
        return ours ? path : "/";
    }

    private static boolean isPath(String path) {
        try {
            return new URI(path).getHost() == null;
        } catch (java.net.URISyntaxException foreign) {
            return false;
        }
    }
}
