package org.zwischenraum.exports;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.zwischenraum.audit.Audit;
import org.zwischenraum.command.Command;
import org.zwischenraum.command.Invocation;
import org.zwischenraum.command.Usage;
import org.zwischenraum.community.Communities;
import org.zwischenraum.community.Community;
import org.zwischenraum.database.Database;
import org.zwischenraum.settings.Problem;
import org.zwischenraum.settings.Settings;
import org.zwischenraum.text.Texts;
import tools.jackson.databind.json.JsonMapper;

/** Everything that the house keeps, secrets apart, in open formats with a description of each field. */
@Component
@Usage(
        name = "export",
        options = {"[--json]"},
        file = "DIR",
        direction = Usage.Direction.WRITE_DIRECTORY,
        help = "exports.command.help")
class ExportCommand implements Command {
    private final Database database;
    private final Settings settings;
    private final Communities communities;
    private final Texts texts;
    private final Audit audit;
    private final Clock clock;

    ExportCommand(
            Database database, Settings settings, Communities communities, Texts texts, Audit audit, Clock clock) {
        this.database = database;
        this.settings = settings;
        this.communities = communities;
        this.texts = texts;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public int run(Invocation invocation) throws IOException, SQLException {
        Community community = communities.find().orElseThrow(() -> new Problem("exports.command.notFounded", Map.of()));
        Parcels parcels = new Parcels(invocation::file);
        parcels.text(
                "README.txt", texts.in(community.language()).say("exports.readme", "house", community.name()) + "\n");
        Export.Written written;
        try (Connection connection = database.connect()) {
            written = new Export(connection, parcels)
                    .write(
                            settings.data().files(),
                            about(community),
                            (done, all, records) -> progress(done, all, records, invocation));
        }
        audit.note(null, "exports.log.exported", "", Map.of("records", String.valueOf(written.records())));
        tell(written, invocation);
        return 0;
    }

    private Map<String, String> about(Community community) {
        Map<String, String> about = new LinkedHashMap<>();
        about.put("house", community.name());
        about.put("writtenAt", clock.instant().toString());
        about.put("program", "zwischenraum " + version());
        return about;
    }

    /** As the jar says it; what is run from its sources has none. */
    private static String version() {
        return Optional.ofNullable(ExportCommand.class.getPackage().getImplementationVersion())
                .orElse("development");
    }

    private static void progress(int done, int all, long records, Invocation invocation) {
        invocation.warn("exports.command.progress", "done", done, "all", all, "records", records);
    }

    private static void tell(Export.Written written, Invocation invocation) {
        if (invocation.has("json")) {
            invocation.print(JsonMapper.shared().writeValueAsString(written));
            return;
        }
        written.lost().forEach(file -> invocation.warn("exports.command.lost", "file", file));
        invocation.say(
                "exports.command.done",
                "tables",
                written.tables(),
                "records",
                written.records(),
                "files",
                written.files(),
                "megabytes",
                Math.ceilDiv(written.bytes(), 1_000_000L));
        invocation.say("exports.command.holds");
    }
}
