package org.zwischenraum.lexicon;

import java.util.stream.Stream;
import org.zwischenraum.text.Table;

/** The files that lie beside the code; {@code domains.list} names them. */
final class ShippedFiles {
    private ShippedFiles() {}

    static Stream<Concept> concepts() {
        return Table.rows(ShippedFiles.class, "domains.list").stream()
                .map(domain -> domain + ".txt")
                .flatMap(file -> LexiconFile.read(file, Table.lines(ShippedFiles.class, file)).stream());
    }
}
