package org.zwischenraum.asks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.zwischenraum.members.Member;
import org.zwischenraum.members.Members;

/** The people proposed for an ask, as its author sees them: each with reasons, and whether they have said yes. */
@Component
class SuggestionList {
    private final Suggestions suggestions;
    private final Requests requests;
    private final Members members;

    SuggestionList(Suggestions suggestions, Requests requests, Members members) {
        this.suggestions = suggestions;
        this.requests = requests;
        this.members = members;
    }

    /** How far asking a suggested person has come, as the asker may know it: a no looks like silence. */
    enum Asked {
        NOT_YET,
        OPEN,
        ACCEPTED
    }

    record Proposed(Suggestion suggestion, Member person, Asked asked) {}

    /** @param isComplete whether the house has looked for people who fit the present text */
    record Shown(Ask ask, boolean isMine, boolean isOpen, boolean isComplete, List<Proposed> people) {}

    Shown of(Ask ask, Member viewer) {
        List<Suggestion> found = suggestions.of(ask, viewer);
        Map<UUID, Request> asked = requests.of(ask);
        Map<UUID, Member> people =
                members.named(found.stream().map(Suggestion::member).toList());
        List<Proposed> proposed = new ArrayList<>();
        for (Suggestion suggestion : found) {
            Member person = people.get(suggestion.member());
            if (person != null) proposed.add(new Proposed(suggestion, person, state(asked.get(person.id()))));
        }
        boolean open = ask.closedAt() == null && ask.withdrawnAt() == null;
        return new Shown(ask, ask.isBy(viewer), open, ask.isMatched(), proposed);
    }

    private static Asked state(@org.jspecify.annotations.Nullable Request request) {
        if (request == null) return Asked.NOT_YET;
        return request.isAccepted() ? Asked.ACCEPTED : Asked.OPEN;
    }
}
