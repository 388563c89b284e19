package org.zwischenraum.roster;

import gg.jte.Content;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.zwischenraum.audit.Audit;
import org.zwischenraum.audit.AuditEntry;
import org.zwischenraum.invitations.Invitation;
import org.zwischenraum.invitations.Invitations;
import org.zwischenraum.members.Member;
import org.zwischenraum.members.Members;
import org.zwischenraum.moderation.Suspension;
import org.zwischenraum.moderation.Suspensions;
import org.zwischenraum.profiles.Tags;
import org.zwischenraum.text.Plain;
import org.zwischenraum.web.Ids;
import org.zwischenraum.web.Invalid;
import org.zwischenraum.web.NotThere;
import org.zwischenraum.web.OpenTo;
import org.zwischenraum.web.Page;
import org.zwischenraum.web.Redirect;
import org.zwischenraum.web.Show;
import org.zwischenraum.web.Standing;

/** What hosts keep of one person: tags, notes, what they are, how they came, and what hosts did. */
@Controller
@OpenTo(Standing.HOST)
class SheetController {
    private static final int LINES = 50;
    private static final int MOST_TAGS = 30;
    private static final int LONGEST_TAG = 40;
    private static final int LONGEST_NOTE = 2000;
    private final Members members;
    private final Tags tags;
    private final Notes notes;
    private final Invitations invitations;
    private final Suspensions suspensions;
    private final Audit audit;
    private final List<SheetPart> parts;

    SheetController(
            Members members,
            Tags tags,
            Notes notes,
            Invitations invitations,
            Suspensions suspensions,
            Audit audit,
            List<SheetPart> parts) {
        this.suspensions = suspensions;
        this.members = members;
        this.tags = tags;
        this.notes = notes;
        this.invitations = invitations;
        this.audit = audit;
        this.parts = parts;
    }

    /**
     * @param typed a note that could not be kept yet; mostly empty
     * @param tagLine the tags, as they are typed
     */
    record Sheet(
            Member who,
            List<String> tags,
            String tagLine,
            List<Note> notes,
            String typed,
            Optional<Invitation> invitation,
            Optional<Suspension> suspension,
            List<AuditEntry> log,
            Map<UUID, Member> people,
            List<SheetPart> parts) {
        String name(UUID id, Page page) {
            Member member = people.get(id);
            return member == null || member.name().isEmpty() ? page.say("roster.somebody") : member.name();
        }

        /** What other modules know of them. */
        List<Content> more(Page page) {
            return parts.stream().flatMap(part -> part.show(page, who).stream()).toList();
        }

        String actor(AuditEntry entry, Page page) {
            UUID id = entry.actor();
            return id == null ? page.say("roster.house") : name(id, page);
        }
    }

    @GetMapping("/roster/{id}")
    Show show(@PathVariable UUID id) {
        return Show.page("roster/sheet", sheet(find(id), ""));
    }

    /** @param tags separated by commas */
    @PostMapping("/roster/{id}/tags")
    Redirect tag(@PathVariable UUID id, @RequestParam(defaultValue = "") String tags) {
        this.tags.keep(find(id).id(), cleaned(tags));
        return Redirect.to("/roster/" + id);
    }

    private static Set<String> cleaned(String typed) {
        return Arrays.stream(typed.split(","))
                .map(tag -> Plain.line(tag, LONGEST_TAG))
                .filter(tag -> !tag.isEmpty())
                .limit(MOST_TAGS)
                .sorted()
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** @param id made when the form was shown */
    @PostMapping("/roster/{member}/notes")
    View write(
            @PathVariable UUID member,
            @RequestParam Optional<UUID> id,
            @RequestParam(defaultValue = "") String words,
            Member me) {
        Member who = find(member);
        String clean = Plain.text(words);
        if (clean.isEmpty() || clean.length() > LONGEST_NOTE) return again(who, clean);
        notes.write(id.orElseGet(Ids::next), who, clean, me);
        return Redirect.to("/roster/" + member + "#notes");
    }

    private Show again(Member who, String typed) {
        return Show.page("roster/sheet", sheet(who, typed))
                .with(new Invalid("words", typed.isEmpty() ? "roster.note.empty" : "roster.note.tooLong"));
    }

    @PostMapping("/roster/{member}/notes/{id}")
    View change(
            @PathVariable UUID member,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "1") int version,
            Member me) {
        Member who = find(member);
        String clean = Plain.text(words);
        if (clean.isEmpty() || clean.length() > LONGEST_NOTE) return again(who, clean);
        notes.change(id, member, clean, version, me);
        return Redirect.to("/roster/" + member + "#notes");
    }

    @PostMapping("/roster/{member}/notes/{id}/removal")
    View remove(@PathVariable UUID member, @PathVariable UUID id) {
        notes.remove(id, find(member).id());
        return Redirect.to("/roster/" + member + "#notes");
    }

    private Sheet sheet(Member who, String typed) {
        List<String> tagged = tags.of(who.id());
        List<Note> written = notes.about(who.id());
        Optional<Invitation> invitation = invitations.acceptedBy(who.id());
        Optional<Suspension> suspension = suspensions.lastingOf(who.id());
        List<AuditEntry> log = audit.about(who.id(), LINES);
        return new Sheet(
                who,
                tagged,
                String.join(", ", tagged),
                written,
                typed,
                invitation,
                suspension,
                log,
                members.named(named(written, invitation, suspension, log)),
                parts);
    }

    private static Set<UUID> named(
            List<Note> notes, Optional<Invitation> invitation, Optional<Suspension> suspension, List<AuditEntry> log) {
        Stream<UUID> writers = notes.stream().flatMap(note -> Stream.of(note.by(), note.changedBy()));
        Stream<UUID> actors = log.stream().map(AuditEntry::actor);
        Stream<UUID> inviter = invitation.stream().map(Invitation::madeBy);
        Stream<UUID> suspender = suspension.stream().map(Suspension::by);
        return Stream.of(writers, actors, inviter, suspender)
                .flatMap(ids -> ids)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    private Member find(UUID id) {
        return members.find(id).filter(who -> who.emptiedAt() == null).orElseThrow(NotThere::new);
    }
}
