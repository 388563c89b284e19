package org.zwischenraum.calls;

import java.util.UUID;
import org.zwischenraum.house.House;
import org.zwischenraum.house.Visitor;
import org.zwischenraum.live.Window;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The page of somebody in a call, as far as its words to the house go. */
final class Caller {
    private static final JsonMapper JSON = JsonMapper.shared();
    private final String topic;
    private final Window window;
    final UUID session;

    Caller(House house, Visitor visitor, UUID room, UUID session) {
        this.topic = "calls/" + room;
        this.session = session;
        window = new Window(house.address(), visitor, house.address());
    }

    Caller says(String what, String more) {
        window.say("{\"say\":\"" + topic + "\",\"body\":{\"do\":\"" + what + "\"" + (more.isEmpty() ? "" : "," + more)
                + "}}");
        return this;
    }

    Caller enters() {
        return enters("");
    }

    Caller enters(String ticket) {
        return says("enter", "\"session\":\"" + session + "\",\"ticket\":\"" + ticket + "\"");
    }

    Caller signals(UUID to, String words) {
        return says("signal", "\"to\":\"" + to + "\",\"data\":{\"words\":\"" + words + "\"}");
    }

    /** Waits until it is told this, and forgets all that came before. */
    JsonNode hears(String what) {
        for (int i = 0; i < 100; i++) {
            JsonNode said = hears();
            if (said.path("body").path("is").asString("").equals(what)) return said.path("body");
        }
        throw new AssertionError("never heard " + what);
    }

    boolean isRefused() {
        return hears().path("refused").asString("").equals(topic);
    }

    /** What comes next, before the answer to a question about nothing: so it is known when nothing came. */
    JsonNode next() {
        return says("look", "").hears().path("body");
    }

    private JsonNode hears() {
        String said = window.hear();
        if (said.equals("null")) throw new AssertionError("heard nothing more");
        return JSON.readTree(said);
    }

    void hangsUp() {
        window.close();
    }
}
