package org.zwischenraum.outcomes;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import org.zwischenraum.imports.Extract;
import org.zwischenraum.members.Member;
import tools.jackson.databind.json.JsonMapper;

/** The wall "Was daraus wurde"; of all other introductions hosts see nothing, and so nothing is taken along. */
@Component
class OutcomeExtract implements Extract {
    private static final String FILE = "outcomes.json";
    private final Outcomes outcomes;
    private final JsonMapper json;

    OutcomeExtract(Outcomes outcomes, JsonMapper json) {
        this.outcomes = outcomes;
        this.json = json;
    }

    /** What stands on the wall. */
    record Told(String text, List<String> people, String introducedBy, Instant writtenAt) {
        static Told of(Story story) {
            List<String> people = List.of(story.one().name(), story.other().name());
            return new Told(
                    story.outcome().text(),
                    people,
                    story.introducer().name(),
                    story.outcome().writtenAt());
        }
    }

    @Override
    public String file() {
        return FILE;
    }

    @Override
    public void write(OutputStream out, Member host) throws IOException {
        out.write(json.writeValueAsBytes(
                outcomes.wallFor(host).stream().map(Told::of).toList()));
    }
}
