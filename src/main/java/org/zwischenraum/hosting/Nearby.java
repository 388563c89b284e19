package org.zwischenraum.hosting;

import jakarta.servlet.http.HttpServletRequest;
import org.zwischenraum.web.Origin;

/** Tells whether a request was made on the machine on which the program runs, with no proxy between that speaks for others. */
final class Nearby {
    private Nearby() {}

    static boolean is(HttpServletRequest request) {
        return Origin.of(request).isThisMachine() && isOwnName(request.getServerName());
    }

    /** A page elsewhere may point a name of its own at this machine; so the name has to be this machine's. */
    private static boolean isOwnName(String name) {
        return name.equals("localhost")
                || Origin.isLoopback(name.replace("[", "").replace("]", ""));
    }
}
