package org.zwischenraum.switches;

import java.util.Set;

/**
 * A module that hosts can switch off, told by a bean of that module.
 *
 * @param key its name as people know it: {@code days.feature}; what stands before the point is the module
 * @param about the key of what people have of it, and what is gone without it
 * @param order its place on the hosts' page, small first
 * @param takesAlong modules that make no sense without this one and are off with it
 */
public record Feature(String key, String about, int order, Set<String> takesAlong) {
    public Feature {
        takesAlong = Set.copyOf(takesAlong);
    }

    public Feature(String key, String about, int order) {
        this(key, about, order, Set.of());
    }

    /** The module that is switched. */
    public String module() {
        return Switches.moduleOf(key);
    }
}
