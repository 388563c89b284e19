package org.zwischenraum.suggestions;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.zwischenraum.asks.Ask;
import org.zwischenraum.chat.Conversations;
import org.zwischenraum.introductions.Wishes;
import org.zwischenraum.members.Approach;
import org.zwischenraum.members.Member;
import org.zwischenraum.members.Members;
import org.zwischenraum.members.Profile;
import org.zwischenraum.members.Profiles;
import org.zwischenraum.members.Role;
import org.zwischenraum.presences.Presence;
import org.zwischenraum.presences.Presences;
import org.zwischenraum.reasons.Naming;
import org.zwischenraum.reasons.Reason;
import org.zwischenraum.requests.Asked;
import org.zwischenraum.requests.Request;
import org.zwischenraum.requests.Requests;
import org.zwischenraum.requests.Reviews;
import org.zwischenraum.vocabulary.Vocabulary;

/** The people proposed for an ask, as its author sees them: each with reasons, and whether they have said yes. */
@Component
class SuggestionList {
    private final Suggestions suggestions;
    private final Reviews reviews;
    private final Requests requests;
    private final Conversations conversations;
    private final Wishes wishes;
    private final Profiles profiles;
    private final Members members;
    private final Vocabulary vocabulary;
    private final Presences presences;

    SuggestionList(
            Suggestions suggestions,
            Reviews reviews,
            Requests requests,
            Conversations conversations,
            Wishes wishes,
            Profiles profiles,
            Members members,
            Vocabulary vocabulary,
            Presences presences) {
        this.suggestions = suggestions;
        this.reviews = reviews;
        this.requests = requests;
        this.conversations = conversations;
        this.wishes = wishes;
        this.profiles = profiles;
        this.members = members;
        this.vocabulary = vocabulary;
        this.presences = presences;
    }

    /**
     * @param headline as the viewer may read it
     * @param throughHost whether they like to be made known by a host, as far as the viewer may know
     * @param isWished whether the asker has wished to be made known to them
     * @param isHere whether they are here just now, in the house or online, and show it to the viewer
     */
    record Proposed(
            Suggestion suggestion,
            Member person,
            String headline,
            boolean throughHost,
            boolean isWished,
            boolean isHere,
            Asked asked) {
        /** Their name as a part of an address. */
        String byName() {
            return URLEncoder.encode(person.name(), StandardCharsets.UTF_8);
        }
    }

    /**
     * @param isComplete whether the house has looked for people who fit the present text
     * @param mayAsk whether the viewer decides whom to ask: of a discreet ask the hosts do
     * @param mayWish whether the viewer may ask the hosts to make them known to somebody
     * @param host the name of the only host, or empty when there are several
     * @param naming what the matters in the reasons are called
     */
    record Shown(
            Ask ask,
            boolean isMine,
            boolean isOpen,
            boolean isComplete,
            boolean mayAsk,
            boolean mayWish,
            String host,
            List<Proposed> people,
            Naming naming) {
        /** The key of the text that says who asks, and when. */
        String whoAsks() {
            if (ask.isDiscreet()) return "suggestions.discreet";
            return ask.askForMe() ? "suggestions.forMe" : "suggestions.nobody";
        }
    }

    Shown of(Ask ask, Member viewer) {
        boolean isMine = ask.isBy(viewer);
        boolean isOpen = ask.closedAt() == null && ask.withdrawnAt() == null;
        boolean mayAsk = isOpen && (ask.isDiscreet() ? viewer.isHost() : isMine);
        boolean mayWish = mayWish(ask, viewer);
        return new Shown(
                ask,
                isMine,
                isOpen,
                ask.isMatched(),
                mayAsk,
                mayWish,
                host(mayWish),
                people(ask, viewer),
                vocabulary.understanding());
    }

    /** Whether this member may bid the hosts to make them known to somebody who could help. */
    static boolean mayWish(Ask ask, Member me) {
        boolean isOpen = ask.closedAt() == null && ask.withdrawnAt() == null;
        return isOpen && ask.isBy(me) && !ask.isDiscreet() && me.role() != Role.FRIEND && !me.isHost();
    }

    private Set<UUID> here(Member viewer) {
        return presences.here(viewer).stream().map(Presence::member).collect(Collectors.toSet());
    }

    private List<Proposed> people(Ask ask, Member viewer) {
        List<Suggestion> found = suggestions.of(ask, viewer);
        if (found.isEmpty()) return List.of();
        Map<UUID, Member> people =
                members.named(found.stream().map(Suggestion::member).toList());
        Map<UUID, UnaryOperator<List<Reason>>> reviewed = reviews.of(ask, people.values());
        Map<UUID, Profile> seen = profiles.of(people.values(), viewer);
        Map<UUID, Request> asked = requests.of(ask);
        Set<UUID> wished = wishes.of(viewer, ask.id());
        Set<UUID> here = here(viewer);
        List<Proposed> proposed = new ArrayList<>();
        for (Suggestion one : found) {
            Member person = people.get(one.member());
            Profile profile = seen.get(one.member());
            UnaryOperator<List<Reason>> review = reviewed.get(one.member());
            if (person == null || profile == null || review == null) continue;
            proposed.add(new Proposed(
                    one.because(review.apply(one.reasons())),
                    person,
                    profile.headline(),
                    profile.approach() == Approach.HOST,
                    wished.contains(person.id()),
                    here.contains(person.id()),
                    Asked.of(asked.get(person.id()), conversations)));
        }
        return proposed;
    }

    /** The name of the only host, or empty. */
    String host(boolean isNeeded) {
        if (!isNeeded) return "";
        List<Member> hosts = members.hosts();
        return hosts.size() == 1 ? hosts.getFirst().firstName() : "";
    }
}
