package org.zwischenraum.lexicon;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.zwischenraum.text.Table;

/** The files that lie beside the code; {@code domains.list} names them. */
final class ShippedFiles {
    private ShippedFiles() {}

    static Stream<Concept> concepts() {
        return names().flatMap(file -> LexiconFile.read(file, Table.lines(ShippedFiles.class, file)).stream());
    }

    static Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        names().forEach(file -> texts.put(file, String.join("\n", Table.lines(ShippedFiles.class, file)) + "\n"));
        return texts;
    }

    private static Stream<String> names() {
        return Table.rows(ShippedFiles.class, "domains.list").stream().map(domain -> domain + ".txt");
    }
}
