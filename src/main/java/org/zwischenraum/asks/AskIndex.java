package org.zwischenraum.asks;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.zwischenraum.members.Member;
import org.zwischenraum.members.Members;

/** The room: what others seek, or what I seek, a page at a time. */
@Component
class AskIndex {
    private static final int A_PAGE = 20;
    private final AskLists lists;
    private final Members members;
    private final Days days;

    AskIndex(AskLists lists, Members members, Days days) {
        this.lists = lists;
        this.members = members;
        this.days = days;
    }

    record Shown(List<AskLine> asks, boolean mine, Optional<UUID> next) {}

    /** @param before the last ask of the page before this one */
    Shown of(Member me, boolean mine, UUID before) {
        List<Ask> found = mine ? lists.of(me, before, A_PAGE + 1) : lists.open(me, before, A_PAGE + 1);
        List<Ask> shown = found.subList(0, Math.min(A_PAGE, found.size()));
        Optional<UUID> next =
                found.size() > A_PAGE ? Optional.of(shown.getLast().id()) : Optional.empty();
        return new Shown(lines(shown, me), mine, next);
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
