package org.zwischenraum.load;

import java.util.List;
import java.util.Map;
import org.zwischenraum.command.Invocation;

/**
 * How full a house is.
 *
 * @param clients who look at its pages, each with a key of their own
 */
record Population(int members, int asks, int clients) {
    /** As the options of the call say. */
    static Population of(Invocation call, int usualClients) {
        return new Population(
                call.number("members", 3000), call.number("asks", 5000), call.number("clients", usualClients));
    }

    /** Properties for the house that fills itself. */
    List<String> sizes() {
        return List.of(
                "zwischenraum.bench.members=" + members,
                "zwischenraum.bench.asks=" + asks,
                "zwischenraum.bench.clients=" + clients);
    }

    void say(Invocation to, String key) {
        to.say(key, "members", members, "asks", asks, "clients", clients);
    }

    void tell(Map<String, Object> figures) {
        figures.put("members", members);
        figures.put("asks", asks);
        figures.put("clients", clients);
    }
}
