package org.zwischenraum.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.zwischenraum.command.Invocation;
import org.zwischenraum.text.Language;

/** What is typed alike for all benchmarks of matching. */
final class Typed {
    private static final String MIXED = "mixed";

    private Typed() {}

    /** A file; the program runs in a directory of its own, and whoever typed the name stood elsewhere. */
    static Path file(String name) {
        return Path.of(System.getenv().getOrDefault("ZWISCHENRAUM_CALLED_FROM", ""))
                .resolve(name);
    }

    /** The language of the asks; empty when it is any. */
    static Optional<Language> language(Invocation call) {
        return call.find("language").filter(one -> !one.equals(MIXED)).map(Language::of);
    }

    static TestCollection collection(Invocation call) throws IOException {
        return TestCollection.read(
                file(call.option("docs")),
                file(call.option("queries")),
                call.find("qrels").map(Typed::file));
    }
}
