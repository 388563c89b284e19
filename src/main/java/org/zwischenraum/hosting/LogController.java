package org.zwischenraum.hosting;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.zwischenraum.audit.Audit;
import org.zwischenraum.audit.AuditEntry;
import org.zwischenraum.members.Member;
import org.zwischenraum.members.Members;
import org.zwischenraum.web.OpenTo;
import org.zwischenraum.web.Page;
import org.zwischenraum.web.Show;
import org.zwischenraum.web.Standing;

/** What hosts did, for other hosts to read. */
@Controller
@OpenTo(Standing.HOST)
class LogController {
    private static final int PAGE = 50;
    private final Audit audit;
    private final Members members;

    LogController(Audit audit, Members members) {
        this.audit = audit;
        this.members = members;
    }

    /** @param older the last line's id when there may be older ones, else null */
    record Log(
            List<AuditEntry> entries,
            Map<UUID, Member> actors,
            @Nullable UUID older) {
        String actor(AuditEntry entry, Page page) {
            UUID id = entry.actor();
            if (id == null) return page.say("hosting.log.operator");
            Member member = actors.get(id);
            return member == null ? page.say("hosting.log.somebody") : member.name();
        }
    }

    @GetMapping("/hosting/log")
    Show index(@RequestParam(required = false) @Nullable UUID before) {
        List<AuditEntry> entries = before == null ? audit.latest(PAGE) : audit.latest(PAGE, before);
        return Show.page("hosting/log", new Log(entries, actors(entries), older(entries)));
    }

    private Map<UUID, Member> actors(List<AuditEntry> entries) {
        return members.named(
                entries.stream().map(AuditEntry::actor).filter(Objects::nonNull).collect(Collectors.toSet()));
    }

    private static @Nullable UUID older(List<AuditEntry> entries) {
        return entries.size() < PAGE ? null : entries.getLast().id();
    }
}
