package org.zwischenraum.imports;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import org.zwischenraum.audit.Audit;
import org.zwischenraum.audit.AuditEntry;
import org.zwischenraum.community.Communities;
import org.zwischenraum.community.Community;
import org.zwischenraum.members.Member;
import org.zwischenraum.text.Language;
import tools.jackson.databind.json.JsonMapper;

/** The house itself, and what its hosts decided. */
@Component
class HouseExtract implements Extract {
    private static final String FILE = "house.json";
    private static final int MOST_DEEDS = 100_000;
    private final Communities communities;
    private final Audit audit;
    private final JsonMapper json;

    HouseExtract(Communities communities, Audit audit, JsonMapper json) {
        this.communities = communities;
        this.audit = audit;
        this.json = json;
    }

    /** @param log what hosts and the operator did, the latest first */
    record House(
            String name,
            List<String> languages,
            String timeZone,
            String country,
            Instant foundedAt,
            List<AuditEntry> log) {}

    @Override
    public String file() {
        return FILE;
    }

    @Override
    public void write(OutputStream out, Member host) throws IOException {
        out.write(json.writeValueAsBytes(house(communities.get())));
    }

    private House house(Community community) {
        return new House(
                community.name(),
                community.languages().stream().map(Language::code).toList(),
                community.zone().getId(),
                community.country().name(),
                community.foundedAt(),
                audit.latest(MOST_DEEDS));
    }
}
