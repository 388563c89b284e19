package org.zwischenraum.bench;

import java.nio.file.Path;

/** A file that is named on the command line. */
final class TypedFile {
    private TypedFile() {}

    /** The program runs in a directory of its own; whoever typed the name stood elsewhere. */
    static Path of(String name) {
        return Path.of(System.getenv().getOrDefault("ZWISCHENRAUM_CALLED_FROM", ""))
                .resolve(name);
    }
}
