package org.zwischenraum.roster;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.zwischenraum.invitations.Invitation;
import org.zwischenraum.invitations.Invitations;
import org.zwischenraum.members.Member;
import org.zwischenraum.members.Members;
import org.zwischenraum.profiles.Tags;
import org.zwischenraum.text.Language;
import org.zwischenraum.text.Tongues;
import org.zwischenraum.web.OpenTo;
import org.zwischenraum.web.Show;
import org.zwischenraum.web.Standing;

/** The list of everybody, and of those who were invited and are not here yet. */
@Controller
@OpenTo(Standing.HOST)
class RosterController {
    private static final int A_PAGE = 50;
    private final Roster roster;
    private final Tags tags;
    private final Invitations invitations;
    private final Members members;
    private final Clock clock;

    RosterController(Roster roster, Tags tags, Invitations invitations, Members members, Clock clock) {
        this.roster = roster;
        this.tags = tags;
        this.invitations = invitations;
        this.members = members;
        this.clock = clock;
    }

    /**
     * @param count how many the filter keeps
     * @param next number of the page that follows; 0 at the end
     */
    record Everybody(
            Filter filter,
            List<Member> people,
            Map<UUID, List<String>> tags,
            List<String> allTags,
            int count,
            int page,
            int next) {
        List<String> tags(Member who) {
            return tags.getOrDefault(who.id(), List.of());
        }

        List<String> tongues(Language in) {
            return Tongues.choices(filter.language().isEmpty() ? List.of() : List.of(filter.language()), in);
        }

        String link(int page) {
            return filter.at("/roster", Map.of("page", page));
        }
    }

    /** Somebody who may still come. */
    record Awaited(Invitation invitation, Invitation.State state, String by) {
        String name() {
            return invitation.name().isEmpty() ? invitation.email() : invitation.name();
        }
    }

    /** @param waiting with a name or an address; links and slips for many stand with the invitations */
    record Invited(List<Awaited> waiting) {}

    @GetMapping("/roster")
    Show index(@RequestParam Map<String, String> typed) {
        Filter filter = Filter.of(typed);
        List<Member> all = roster.find(filter);
        int page = page(typed, all.size());
        int from = page * A_PAGE;
        int to = Math.min(from + A_PAGE, all.size());
        Map<UUID, List<String>> tagged = tags.all();
        return Show.page(
                "roster/index",
                new Everybody(
                        filter,
                        all.subList(from, to),
                        tagged,
                        tagged.values().stream()
                                .flatMap(List::stream)
                                .distinct()
                                .sorted()
                                .toList(),
                        all.size(),
                        page + 1,
                        to < all.size() ? page + 2 : 0));
    }

    /** Which page, from 0; beyond the end the last one. */
    private static int page(Map<String, String> typed, int size) {
        String number = typed.getOrDefault("page", "1");
        int asked = number.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(number) : 1;
        return Math.clamp(asked - 1L, 0, Math.max(0, (size - 1) / A_PAGE));
    }

    @GetMapping("/roster/invited")
    Show invited() {
        Instant now = clock.instant();
        List<Awaited> waiting = invitations.all().stream()
                .filter(one -> !one.name().isEmpty() || !one.email().isEmpty())
                .map(one -> new Awaited(one, one.state(now), by(one)))
                .filter(one -> one.state() != Invitation.State.ACCEPTED && one.state() != Invitation.State.REVOKED)
                .toList();
        return Show.page("roster/invited", new Invited(waiting));
    }

    private String by(Invitation invitation) {
        UUID host = invitation.madeBy();
        return host == null ? "" : members.find(host).map(Member::name).orElse("");
    }
}
