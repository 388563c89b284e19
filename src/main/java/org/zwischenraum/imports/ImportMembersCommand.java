package org.zwischenraum.imports;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.zwischenraum.command.Command;
import org.zwischenraum.command.Invocation;
import org.zwischenraum.command.Usage;
import org.zwischenraum.community.Communities;
import org.zwischenraum.settings.Problem;
import org.zwischenraum.sheets.Sheet;
import org.zwischenraum.sheets.Unreadable;
import tools.jackson.databind.json.JsonMapper;

/** Takes in a member file at the command line. */
@Component
@Usage(
        name = "import members",
        options = {"[--dry-run]", "[--consented]", "[--json]"},
        file = "FILE",
        direction = Usage.Direction.READ,
        help = "imports.command.import")
class ImportMembersCommand implements Command {
    private final Import imports;
    private final Communities communities;

    ImportMembersCommand(Import imports, Communities communities) {
        this.imports = imports;
        this.communities = communities;
    }

    @Override
    public int run(Invocation invocation) throws IOException {
        if (communities.find().isEmpty()) throw new Problem("imports.command.notFounded", Map.of());
        Table table = read(invocation);
        boolean consented = invocation.has("consented");
        Import.Outcome outcome = invocation.has("dry-run")
                ? imports.rehearse(table, consented)
                : imports.run(table, Import.Mode.of(consented, null));
        tell(outcome, invocation);
        return outcome.tookAny() || outcome.isEmpty() ? 0 : 1;
    }

    private static Table read(Invocation invocation) throws IOException {
        try (InputStream in = invocation.in()) {
            Table table = Table.read(in.readNBytes(Sheet.LARGEST + 1));
            if (!table.hasAddresses()) throw new Problem("imports.noAddresses", Map.of());
            return table;
        } catch (Unreadable unreadable) {
            throw new Problem(unreadable.key(), Map.of());
        }
    }

    private static void tell(Import.Outcome outcome, Invocation invocation) {
        if (invocation.has("json")) {
            invocation.print(
                    JsonMapper.shared().writeValueAsString(ImportApi.ImportJson.of(outcome, invocation.words())));
            return;
        }
        for (Rejected line : outcome.rejected())
            invocation.warn(
                    "imports.command.rejected",
                    "line",
                    String.valueOf(line.line()),
                    "field",
                    line.field(),
                    "message",
                    invocation.words().say(line.key(), "value", line.value()));
        if (!outcome.unknown().isEmpty())
            invocation.warn("imports.command.unknown", "columns", String.join(", ", outcome.unknown()));
        invocation.say(
                "imports.command.outcome",
                "created",
                outcome.created(),
                "updated",
                outcome.updated(),
                "unchanged",
                outcome.unchanged(),
                "rejected",
                outcome.rejected().size());
    }
}
