package org.zwischenraum.settings;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something that keeps a command from doing its work and that its caller can mend. Carries the key of a sentence in the
 * module's messages, which is said in the caller's language, and never personal content.
 */
public class Problem extends RuntimeException {
    private final String key;
    private final transient Map<String, Object> arguments;

    public Problem(String key, Map<String, Object> arguments, @Nullable Throwable cause) {
        super(key + " " + arguments, cause);
        this.key = key;
        this.arguments = arguments;
    }

    public Problem(String key, Map<String, Object> arguments) {
        this(key, arguments, null);
    }

    public Problem(String key) {
        this(key, Map.of());
    }

    public String key() {
        return key;
    }

    public Map<String, Object> arguments() {
        return arguments;
    }

    /** 1: the work could not be done; 2: it was asked for wrongly. */
    public int exitCode() {
        return 1;
    }
}
