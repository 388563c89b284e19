package org.zwischenraum.load;

import java.util.Map;
import org.zwischenraum.command.Invocation;
import tools.jackson.databind.json.JsonMapper;

/** What a benchmark found. */
interface Report {
    /** In sentences. */
    void say(Invocation to);

    /** For programs, in the order in which they stand there. */
    Map<String, Object> figures();

    /** In the form that was asked for. */
    default void tell(Invocation call) {
        if (call.has("json")) call.print(JsonMapper.shared().writeValueAsString(figures()));
        else say(call);
    }
}
