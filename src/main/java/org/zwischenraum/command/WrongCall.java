package org.zwischenraum.command;

import java.util.Map;
import org.zwischenraum.settings.Problem;

/** A command was typed in a way that it does not understand. */
final class WrongCall extends Problem {
    WrongCall(String key, Map<String, Object> arguments) {
        super(key, arguments);
    }

    @Override
    public int exitCode() {
        return 2;
    }
}
