package org.zwischenraum.esco;

import java.util.List;
import java.util.Map;
import org.zwischenraum.text.Csv;
import org.zwischenraum.text.Language;

/** What concepts are called in a language: the preferred name first, then the others. */
final class NameTable {
    private static final String PREFERRED = "preferredlabel";
    private static final List<String> OTHERS = List.of("altlabels", "hiddenlabels");

    private NameTable() {}

    static void read(TableFile file, Map<String, Growing> growing) {
        Language language = file.language().orElseThrow();
        if (file.columns().isEmpty()) readPairs(file, language, growing);
        else readColumns(file, language, growing);
    }

    /** An address and a name, in a file without a head. */
    private static void readPairs(TableFile file, Language language, Map<String, Growing> growing) {
        String first = file.rows().getFirst().cells().getFirst();
        if (Address.id(first).isEmpty()) throw Damaged.head(file.name(), "conceptUri");
        for (Csv.Row row : file.rows()) {
            if (row.broken() || row.cells().size() < 2) throw Damaged.line(file.name(), row.line());
            name(row.cells().getFirst(), row.cells().get(1), language, growing);
        }
    }

    private static void readColumns(TableFile file, Language language, Map<String, Growing> growing) {
        file.demand(PREFERRED);
        for (Csv.Row row : file.rows()) {
            String address = file.cell(row, TableFile.ADDRESS);
            name(address, file.cell(row, PREFERRED), language, growing);
            for (String column : OTHERS) {
                file.cell(row, column).lines().forEach(name -> name(address, name, language, growing));
            }
        }
    }

    private static void name(String address, String name, Language language, Map<String, Growing> growing) {
        Address.id(address)
                .ifPresent(id -> growing.computeIfAbsent(id, Growing::new).name(language, name));
    }
}
