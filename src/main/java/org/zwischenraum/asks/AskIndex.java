package org.zwischenraum.asks;

import gg.jte.Content;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.zwischenraum.members.Member;
import org.zwischenraum.members.Members;
import org.zwischenraum.web.Card;
import org.zwischenraum.web.Cards;
import org.zwischenraum.web.Page;

/** The room: what others seek, or what I seek, a page at a time. */
@Component
class AskIndex {
    /** Before this one come all. */
    static final UUID LATEST = new UUID(-1, -1);

    private static final int A_PAGE = 20;
    private final AskLists lists;
    private final Members members;
    private final Days days;
    private final Cards cards;

    AskIndex(AskLists lists, Members members, Days days, Cards cards) {
        this.lists = lists;
        this.members = members;
        this.days = days;
        this.cards = cards;
    }

    /** @param isStart whether nothing newer stands on a page before this one */
    record Shown(List<AskLine> asks, boolean mine, boolean isStart, Optional<UUID> next, Cards cards) {
        /** What rooms above have to show beside the list of all. */
        List<Content> above(Page page) {
            return mine || !isStart ? List.of() : cards.at(Card.Place.ASKS, page);
        }
    }

    /** @param before the last ask of the page before this one */
    Shown of(Member me, boolean mine, UUID before) {
        List<Ask> found = mine ? lists.of(me, before, A_PAGE + 1) : lists.open(me, before, A_PAGE + 1);
        List<Ask> shown = found.subList(0, Math.min(A_PAGE, found.size()));
        Optional<UUID> next =
                found.size() > A_PAGE ? Optional.of(shown.getLast().id()) : Optional.empty();
        return new Shown(lines(shown, me), mine, before.equals(LATEST), next, cards);
    }

    private List<AskLine> lines(List<Ask> found, Member me) {
        Map<UUID, Member> authors =
                members.named(found.stream().map(Ask::author).toList());
        return found.stream()
                .map(ask -> line(ask, authors.get(ask.author()), me))
                .toList();
    }

    private AskLine line(Ask ask, @Nullable Member author, Member me) {
        return new AskLine(ask, ask.namesAuthorTo(me) ? author : null, ask.state(days.today()));
    }
}
