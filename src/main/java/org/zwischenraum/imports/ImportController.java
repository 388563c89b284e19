package org.zwischenraum.imports;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;
import org.zwischenraum.members.Member;
import org.zwischenraum.sheets.Sheet;
import org.zwischenraum.sheets.Unreadable;
import org.zwischenraum.text.Plain;
import org.zwischenraum.web.Invalid;
import org.zwischenraum.web.NotThere;
import org.zwischenraum.web.OpenTo;
import org.zwischenraum.web.Redirect;
import org.zwischenraum.web.Show;
import org.zwischenraum.web.Standing;

/** Hosts bring members along in a file: they see first what would become of it, and may say what each column is about. */
@Controller
@OpenTo(Standing.HOST)
class ImportController {
    private final ImportFiles files;
    private final Import imports;

    ImportController(ImportFiles files, Import imports) {
        this.files = files;
        this.imports = imports;
    }

    /** The form that takes a file. */
    record Beginning() {}

    /** How far it has come. */
    record Underway(UUID id, int done, int people) {
        String topic() {
            return ImportTopics.of(id);
        }

        String path() {
            return "/hosting/import/" + id;
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
        if (file.getSize() > Sheet.LARGEST) return wrong("sheets.unreadable.tooLarge");
        byte[] content = file.getBytes();
        try {
            Table.read(content);
        } catch (Unreadable unreadable) {
            return wrong(unreadable.key());
        }
        UUID kept = id == null ? org.zwischenraum.web.Ids.next() : id;
        files.keep(
                kept, Plain.line(Optional.ofNullable(file.getOriginalFilename()).orElse("")), content, me);
        return Redirect.to("/hosting/import/" + kept);
    }

    @GetMapping("/hosting/import/{id}")
    Show show(@PathVariable UUID id, @RequestParam Map<String, String> chosen, Member me) {
        ImportFile file = files.find(id, me).orElseThrow(NotThere::new);
        return file.order().isPresent() ? progress(file, file.order().get()) : preview(file, table(file, chosen));
    }

    @PostMapping("/hosting/import/{id}")
    View take(@PathVariable UUID id, @RequestParam Map<String, String> chosen, Member me, HttpServletRequest request) {
        ImportFile file = files.find(id, me).orElseThrow(NotThere::new);
        if (file.order().isEmpty()) {
            Table table = table(file, chosen);
            if (!table.hasAddresses()) return preview(file, table);
            files.begin(id, order(table, chosen.containsKey("consented"), request.getRemoteAddr()));
        }
        return Redirect.to("/hosting/import/" + id);
    }

    private Show preview(ImportFile file, Table table) {
        return Show.page("imports/importPreview", new Preview(file.id(), file.name(), table, rehearse(table)));
    }

    private static Show progress(ImportFile file, ImportFile.Order order) {
        return file.outcome()
                .map(outcome -> Show.page("imports/imported", new Done(outcome, order.consented())))
                .orElseGet(() -> Show.page(
                        "imports/importUnderway",
                        new Underway(file.id(), file.tally().count(), order.people())));
    }

    private static ImportFile.Order order(Table table, boolean consented, String address) {
        List<String> columns = table.columns().stream()
                .map(column -> column.map(Column::word).orElse(""))
                .toList();
        int people = TableReader.read(table).newcomers().size();
        return new ImportFile.Order(columns, consented, address, people);
    }

    /** Without addresses nobody can be told from anybody: then all lines would be wrong. */
    private Import.Outcome rehearse(Table table) {
        if (!table.hasAddresses()) return new Import.Outcome(0, 0, 0, List.of(), table.unknown());
        return imports.rehearse(table, false);
    }

    private static Table table(ImportFile file, Map<String, String> chosen) {
        return chosen.containsKey("column0") ? file.table().with(columns(file.table(), chosen)) : file.table();
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
