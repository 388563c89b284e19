package org.zwischenraum.suggestions;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.zwischenraum.asks.Ask;
import org.zwischenraum.asks.AskLists;
import org.zwischenraum.asks.State;
import org.zwischenraum.floor.FloorMark;
import org.zwischenraum.members.Member;
import org.zwischenraum.reasons.ReasonText;
import org.zwischenraum.text.Words;

/** On the floor: who of those who are here could help with an open ask of mine, and why. */
@Component
class HelpMark implements FloorMark {
    private static final UUID LAST = new UUID(-1, -1);
    private static final int LATEST = 3;
    private final AskLists lists;
    private final SuggestionList suggestions;

    HelpMark(AskLists lists, SuggestionList suggestions) {
        this.lists = lists;
        this.suggestions = suggestions;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Map<UUID, Mark> of(Collection<Member> here, Member me, Words words) {
        List<UUID> people = here.stream().map(Member::id).toList();
        Map<UUID, Mark> marks = new HashMap<>();
        for (Ask ask : lists.list(me, true, State.OPEN, LAST, LATEST)) {
            SuggestionList.Shown shown = suggestions.of(ask, me);
            shown.people().stream()
                    .filter(one -> people.contains(one.person().id()))
                    .forEach(one -> marks.putIfAbsent(one.person().id(), mark(one, shown, words)));
        }
        return marks;
    }

    private static Mark mark(SuggestionList.Proposed proposed, SuggestionList.Shown shown, Words words) {
        String why = proposed.suggestion().reasons().stream()
                .findFirst()
                .map(reason -> ReasonText.plain(
                        reason, words, proposed.person().firstName(), ReasonText.Reader.ASKER, shown.naming()))
                .orElse("");
        return new Mark(words.say("suggestions.mark"), why, shown.ask().path());
    }
}
