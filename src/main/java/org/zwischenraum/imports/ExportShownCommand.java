package org.zwischenraum.imports;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.zwischenraum.audit.Audit;
import org.zwischenraum.command.Command;
import org.zwischenraum.command.Invocation;
import org.zwischenraum.command.Usage;
import org.zwischenraum.community.Communities;
import org.zwischenraum.members.Member;
import org.zwischenraum.settings.Problem;
import tools.jackson.databind.json.JsonMapper;

/** Takes along, in open formats, all that a host may see; the whole house in open formats is written by {@code export}. */
@Component
@Usage(
        name = "export shown",
        options = {"[--json]"},
        file = "DIR",
        direction = Usage.Direction.WRITE_DIRECTORY,
        help = "imports.command.export")
class ExportShownCommand implements Command {
    private final List<Extract> extracts;
    private final Communities communities;
    private final Audit audit;
    private final Clock clock;

    ExportShownCommand(List<Extract> extracts, Communities communities, Audit audit, Clock clock) {
        this.extracts = extracts;
        this.communities = communities;
        this.audit = audit;
        this.clock = clock;
    }

    /** What was written. */
    record Exported(List<String> files) {}

    @Override
    public int run(Invocation invocation) throws IOException {
        if (communities.find().isEmpty()) throw new Problem("imports.command.notFounded", Map.of());
        Member host = Member.anyHost(communities.get().language(), clock.instant());
        for (Extract extract : extracts) write(extract, host, invocation);
        audit.note(null, "imports.log.exportedAll", "", Map.of());
        tell(extracts.stream().map(Extract::file).sorted().toList(), invocation);
        return 0;
    }

    private static void write(Extract extract, Member host, Invocation invocation) throws IOException {
        try (OutputStream out = invocation.file(extract.file())) {
            extract.write(out, host);
        }
    }

    private static void tell(List<String> files, Invocation invocation) {
        if (invocation.has("json")) invocation.print(JsonMapper.shared().writeValueAsString(new Exported(files)));
        else invocation.say("imports.command.exported", "files", String.join(", ", files));
    }
}
