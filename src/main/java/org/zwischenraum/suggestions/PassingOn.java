package org.zwischenraum.suggestions;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.zwischenraum.asks.Ask;
import org.zwischenraum.asks.AskParts;
import org.zwischenraum.chat.Conversations;
import org.zwischenraum.introductions.Wishes;
import org.zwischenraum.members.Approach;
import org.zwischenraum.members.Member;
import org.zwischenraum.members.Profile;
import org.zwischenraum.members.Profiles;
import org.zwischenraum.people.NameSearch;
import org.zwischenraum.requests.Asked;
import org.zwischenraum.requests.Request;
import org.zwischenraum.requests.Requests;

/** Where the asker takes an ask further than the house does: to somebody they think of themselves, or out of the house. */
@Component
class PassingOn {
    private final SuggestionList list;
    private final NameSearch names;
    private final Profiles profiles;
    private final Requests requests;
    private final Conversations conversations;
    private final Wishes wishes;
    private final AskParts parts;

    PassingOn(
            SuggestionList list,
            NameSearch names,
            Profiles profiles,
            Requests requests,
            Conversations conversations,
            Wishes wishes,
            AskParts parts) {
        this.list = list;
        this.names = names;
        this.profiles = profiles;
        this.requests = requests;
        this.conversations = conversations;
        this.wishes = wishes;
        this.parts = parts;
    }

    /** @param headline as the asker may read it */
    record Found(Member person, String headline, boolean throughHost, boolean isWished, Asked asked) {}

    /**
     * @param mayAsk whether the asker asks people themselves: not when they seek discreetly
     * @param host the name of the only host, or empty
     * @param parts ways to people who are not here
     */
    record Shown(
            Ask ask,
            boolean mayAsk,
            boolean mayWish,
            String host,
            String query,
            List<Found> found,
            AskParts.Of parts) {}

    Shown of(Ask ask, String query, Member me) {
        boolean mayWish = SuggestionList.mayWish(ask, me);
        List<Found> found = ask.isDiscreet() ? List.of() : found(ask, names.find(query, me), me);
        return new Shown(ask, !ask.isDiscreet(), mayWish, list.host(mayWish), query, found, parts.of(ask, me));
    }

    private List<Found> found(Ask ask, List<Member> people, Member me) {
        Map<UUID, Profile> seen = profiles.of(people, me);
        Map<UUID, Request> asked = requests.of(ask);
        Set<UUID> wished = wishes.of(me, ask.id());
        return people.stream()
                .filter(person -> seen.containsKey(person.id()))
                .map(person -> found(
                        person,
                        Objects.requireNonNull(seen.get(person.id())),
                        wished.contains(person.id()),
                        asked.get(person.id())))
                .toList();
    }

    private Found found(Member person, Profile profile, boolean isWished, @Nullable Request request) {
        boolean throughHost = profile.approach() == Approach.HOST;
        return new Found(person, profile.headline(), throughHost, isWished, Asked.of(request, conversations));
    }
}
