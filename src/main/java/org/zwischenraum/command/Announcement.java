package org.zwischenraum.command;

import java.util.Map;
import java.util.Optional;

/** Something a module has to tell the person at the terminal once the program runs; a bean of that module. */
public interface Announcement {
    /**
     * A sentence of the module's messages.
     *
     * @param key begins with the module's name
     */
    record Sentence(String key, Map<String, Object> arguments) {}

    /** What is to be said now; empty when there is nothing. */
    Optional<Sentence> sentence();
}
