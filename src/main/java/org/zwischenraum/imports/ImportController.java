package org.zwischenraum.imports;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;
import org.zwischenraum.members.Member;
import org.zwischenraum.text.Csv;
import org.zwischenraum.text.Plain;
import org.zwischenraum.web.Invalid;
import org.zwischenraum.web.NotThere;
import org.zwischenraum.web.OpenTo;
import org.zwischenraum.web.Page;
import org.zwischenraum.web.Redirect;
import org.zwischenraum.web.Show;
import org.zwischenraum.web.Standing;

/** Hosts bring members along in a file: they see first what would become of it, and may say what each column is about. */
@Controller
@OpenTo(Standing.HOST)
class ImportController {
    private static final int SHOWN = 3;
    private static final int LONGEST = 40;
    private static final int LARGEST = 5_000_000;
    private final ImportFiles files;
    private final Import imports;

    ImportController(ImportFiles files, Import imports) {
        this.files = files;
        this.imports = imports;
    }

    /** The form that takes a file. */
    record Beginning() {}

    /** A file, what its columns are taken for, and what would become of it. */
    record Preview(UUID id, String name, Table table, Import.Outcome outcome) {
        String header(int column, Page page) {
            String header = table.headers().get(column);
            return header.isBlank() ? page.say("imports.unnamed", "number", column + 1) : header;
        }

        /** The first things that stand in a column, so that one sees what it is about. */
        String examples(int column) {
            return table.rows().stream()
                    .map(row -> cell(row, column))
                    .filter(cell -> !cell.isEmpty())
                    .distinct()
                    .limit(SHOWN)
                    .collect(Collectors.joining(" · "));
        }

        private static String cell(Csv.Row row, int column) {
            String cell = column < row.cells().size() ? Plain.line(row.cells().get(column)) : "";
            return cell.length() > LONGEST ? cell.substring(0, LONGEST) + "…" : cell;
        }

        String word(int column) {
            return table.columns().get(column).map(Column::word).orElse("");
        }

        boolean isTaken(int column, Column as) {
            return table.columns().get(column).equals(Optional.of(as));
        }
    }

    /** What has become of it. */
    record Done(Import.Outcome outcome, boolean consented) {}

    @GetMapping("/hosting/import")
    Show choose() {
        return Show.page("imports/import", new Beginning());
    }

    @PostMapping("/hosting/import")
    View upload(
            @RequestParam(required = false) @Nullable UUID id,
            @RequestParam(required = false) @Nullable MultipartFile file,
            Member me)
            throws IOException {
        if (file == null || isUnnamed(file)) return wrong("imports.noFile");
        if (file.getSize() > LARGEST) return wrong("imports.tooLarge");
        byte[] content = file.getBytes();
        if (Table.read(content).isEmpty()) return wrong("imports.nothing");
        UUID kept = id == null ? org.zwischenraum.web.Ids.next() : id;
        files.keep(
                kept, Plain.line(Optional.ofNullable(file.getOriginalFilename()).orElse("")), content, me);
        return Redirect.to("/hosting/import/" + kept);
    }

    @GetMapping("/hosting/import/{id}")
    Show preview(@PathVariable UUID id, @RequestParam Map<String, String> chosen, Member me) {
        ImportFiles.Kept kept = files.find(id, me).orElseThrow(NotThere::new);
        Table table = table(kept, chosen);
        return Show.page("imports/importPreview", new Preview(id, kept.name(), table, rehearse(table, me)));
    }

    @PostMapping("/hosting/import/{id}")
    View take(@PathVariable UUID id, @RequestParam Map<String, String> chosen, Member me) {
        ImportFiles.Kept kept = files.find(id, me).orElseThrow(NotThere::new);
        Table table = table(kept, chosen);
        if (!table.hasAddresses()) return preview(id, chosen, me);
        boolean consented = chosen.containsKey("consented");
        Import.Outcome outcome = imports.run(table, new Import.Mode(false, consented, me.id()));
        files.remove(id);
        return Show.page("imports/imported", new Done(outcome, consented));
    }

    /** Without addresses nobody can be told from anybody: then all lines would be wrong. */
    private Import.Outcome rehearse(Table table, Member me) {
        if (!table.hasAddresses()) return new Import.Outcome(0, 0, 0, List.of(), table.unknown());
        return imports.run(table, new Import.Mode(true, false, me.id()));
    }

    private static Table table(ImportFiles.Kept kept, Map<String, String> chosen) {
        Table table = Table.read(kept.content()).orElseThrow(NotThere::new);
        return chosen.containsKey("column0") ? table.with(columns(table, chosen)) : table;
    }

    private static List<Optional<Column>> columns(Table table, Map<String, String> chosen) {
        List<Optional<Column>> columns = new ArrayList<>();
        for (int i = 0; i < table.headers().size(); i++) {
            String word = chosen.getOrDefault("column" + i, "");
            columns.add(Column.named(word));
        }
        return columns;
    }

    /** A browser sends this when nobody has chosen a file. */
    private static boolean isUnnamed(MultipartFile file) {
        return Optional.ofNullable(file.getOriginalFilename()).orElse("").isEmpty();
    }

    private static Show wrong(String key) {
        return Show.page("imports/import", new Beginning()).with(new Invalid("file", key));
    }
}
