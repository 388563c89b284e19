package org.zwischenraum.requests;

import java.util.List;
import org.springframework.stereotype.Component;
import org.zwischenraum.reasons.Reason;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** How reasons are kept: as JSON, each with its kind. */
@Component
public class Reasons {
    private static final TypeReference<List<Reason>> LIST = new TypeReference<>() {};
    private final JsonMapper json = new JsonMapper();

    public String write(List<Reason> reasons) {
        return json.writerFor(LIST).writeValueAsString(reasons);
    }

    public List<Reason> read(String text) {
        return json.readValue(text, LIST);
    }
}
