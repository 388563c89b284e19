package org.zwischenraum.esco;

import java.util.Map;
import java.util.Optional;
import org.zwischenraum.text.Csv;

/** Which concept is within which. */
final class BroaderTable {
    private static final String BROADER = "broaderuri";

    private BroaderTable() {}

    static void read(TableFile file, Map<String, Growing> growing) {
        file.demand(TableFile.ADDRESS);
        file.demand(BROADER);
        for (Csv.Row row : file.rows()) {
            Optional<String> wider = Address.id(file.cell(row, BROADER));
            Address.id(file.cell(row, TableFile.ADDRESS))
                    .map(growing::get)
                    .ifPresent(narrower -> wider.ifPresent(narrower::broader));
        }
    }
}
