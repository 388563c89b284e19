package org.zwischenraum.roster;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.zwischenraum.audit.Audit;
import org.zwischenraum.audit.AuditEntry;
import org.zwischenraum.members.Member;
import org.zwischenraum.members.Members;
import org.zwischenraum.moderation.Appeal;
import org.zwischenraum.moderation.Appeals;
import org.zwischenraum.moderation.HiddenText;
import org.zwischenraum.moderation.HiddenTexts;
import org.zwischenraum.moderation.Suspension;
import org.zwischenraum.moderation.Suspensions;
import org.zwischenraum.web.OpenTo;
import org.zwischenraum.web.Page;
import org.zwischenraum.web.Show;
import org.zwischenraum.web.Standing;

/** What hosts did about me, and what they wrote about me. Who told them something stands nowhere here. */
@Controller
@OpenTo(Standing.FRIEND)
class MyLogController {
    private static final int LINES = 200;
    private final Audit audit;
    private final Notes notes;
    private final HiddenTexts hidden;
    private final Suspensions suspensions;
    private final Appeals appeals;
    private final Members members;

    MyLogController(
            Audit audit, Notes notes, HiddenTexts hidden, Suspensions suspensions, Appeals appeals, Members members) {
        this.audit = audit;
        this.notes = notes;
        this.hidden = hidden;
        this.suspensions = suspensions;
        this.appeals = appeals;
        this.members = members;
    }

    /**
     * What is kept of me by hosts.
     *
     * @param appeals what I wrote against a suspension, by its id; what I wrote against a hidden text stands with that
     */
    record MyLog(
            List<AuditEntry> entries,
            List<HiddenText> hidden,
            List<Suspension> suspensions,
            Map<UUID, Appeal> appeals,
            List<Note> notes,
            Map<UUID, Member> people) {
        String name(@Nullable UUID id, Page page) {
            Member member = id == null ? null : people.get(id);
            if (id == null) return page.say("roster.house");
            return member == null || member.name().isEmpty() ? page.say("roster.somebody") : member.name();
        }
    }

    @GetMapping("/me/log")
    Show show(Member me) {
        List<AuditEntry> entries = audit.about(me.id(), LINES);
        List<HiddenText> texts = hidden.of(me.id());
        List<Suspension> all = suspensions.of(me.id());
        List<Note> written = notes.about(me.id());
        List<UUID> people = Stream.of(
                        entries.stream().map(AuditEntry::actor),
                        texts.stream().map(HiddenText::by),
                        all.stream().map(Suspension::by),
                        written.stream().map(Note::by))
                .flatMap(ids -> ids)
                .filter(Objects::nonNull)
                .collect(Collectors.toList());
        return Show.page(
                "roster/mine", new MyLog(entries, texts, all, appeals.of(me.id()), written, members.named(people)));
    }
}
