package org.zwischenraum.imports;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.zwischenraum.members.Member;
import org.zwischenraum.sheets.Unreadable;
import org.zwischenraum.text.Texts;
import org.zwischenraum.text.Words;
import org.zwischenraum.web.Invalid;
import org.zwischenraum.web.OpenTo;
import org.zwischenraum.web.Standing;

/** Takes in member files that programs send. */
@RestController
@OpenTo(Standing.HOST)
class ImportApi {
    private final Import imports;
    private final Texts texts;

    ImportApi(Import imports, Texts texts) {
        this.imports = imports;
        this.texts = texts;
    }

    /** A line that was not taken. */
    record Line(int line, String field, String message) {
        static Line of(Rejected rejected, Words words) {
            return new Line(rejected.line(), rejected.field(), words.say(rejected.key(), "value", rejected.value()));
        }
    }

    /** What became of a file. */
    record ImportJson(int created, int updated, int unchanged, List<Line> rejected, List<String> unknownColumns) {
        static ImportJson of(Import.Outcome outcome, Words words) {
            return new ImportJson(
                    outcome.created(),
                    outcome.updated(),
                    outcome.unchanged(),
                    outcome.rejected().stream()
                            .map(line -> Line.of(line, words))
                            .toList(),
                    outcome.unknown());
        }
    }

    @PostMapping("/api/v1/members/import")
    ImportJson create(
            @RequestBody(required = false) byte @Nullable [] content,
            @RequestParam(defaultValue = "false") boolean dryRun,
            @RequestParam(defaultValue = "false") boolean consented,
            Member me) {
        Table table = read(content == null ? new byte[0] : content);
        if (!table.hasAddresses()) throw new Invalid("email", "imports.noAddresses");
        Import.Outcome outcome =
                dryRun ? imports.rehearse(table, consented) : imports.run(table, Import.Mode.of(consented, me.id()));
        return ImportJson.of(outcome, texts.in(me.language()));
    }

    private static Table read(byte[] content) {
        try {
            return Table.read(content);
        } catch (Unreadable unreadable) {
            throw new Invalid("file", unreadable.key());
        }
    }
}
