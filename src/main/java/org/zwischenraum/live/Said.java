package org.zwischenraum.live;

import tools.jackson.databind.json.JsonMapper;

/** Something that a module says to somebody, written once however many pages hear it. */
record Said(String json) implements Saying {
    private static final JsonMapper JSON = JsonMapper.shared();

    static Said of(String topic, Object body) {
        var said = JSON.createObjectNode().put("said", topic);
        said.set("body", JSON.valueToTree(body));
        return new Said(said.toString());
    }
}
