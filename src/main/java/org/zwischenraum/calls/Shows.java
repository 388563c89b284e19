package org.zwischenraum.calls;

import tools.jackson.databind.JsonNode;

/** What somebody gives to the others: sound, their picture, their screen. */
record Shows(boolean microphone, boolean camera, boolean screen) {
    static final Shows NOTHING = new Shows(false, false, false);

    static Shows of(JsonNode said) {
        return new Shows(
                said.path("microphone").asBoolean(false),
                said.path("camera").asBoolean(false),
                said.path("screen").asBoolean(false));
    }
}
