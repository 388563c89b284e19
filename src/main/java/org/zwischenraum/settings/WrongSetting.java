package org.zwischenraum.settings;

import java.util.Map;

/** A key nobody knows or a value that is not allowed; the program does not start with it. */
public final class WrongSetting extends Problem {
    public WrongSetting(String key, Map<String, Object> arguments) {
        super(key, arguments);
    }

    @Override
    public int exitCode() {
        return 2;
    }
}
