package org.zwischenraum.earlier;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.zwischenraum.asks.Ask;
import org.zwischenraum.asks.AskLists;
import org.zwischenraum.asks.AskPart;
import org.zwischenraum.asks.Days;
import org.zwischenraum.members.Member;
import org.zwischenraum.vocabulary.Vocabulary;
import org.zwischenraum.web.Page;

/** Right after one has asked, and in the days that follow: what was asked before, and where to read the answers. */
@Component
class EarlierPart implements AskPart {
    private static final Duration FRESH = Duration.ofDays(7);
    private static final int LOOKED_AT = 300;
    private final AskLists lists;
    private final Days days;
    private final Vocabulary vocabulary;
    private final TemplateEngine engine;

    EarlierPart(AskLists lists, Days days, Vocabulary vocabulary, TemplateEngine engine) {
        this.lists = lists;
        this.days = days;
        this.vocabulary = vocabulary;
        this.engine = engine;
    }

    record Earlier(List<Ask> asks) {}

    @Override
    public Place place() {
        return Place.MIDDLE;
    }

    @Override
    public Optional<Content> show(Ask ask, Member me, Page page) {
        if (!ask.isBy(me) || !isFresh(ask)) return Optional.empty();
        List<Ask> same = SameMeaning.of(ask, earlier(ask, me), vocabulary.understanding());
        if (same.isEmpty()) return Optional.empty();
        return Optional.of(
                output -> engine.render("earlier/_earlier.jte", Map.of("page", page, "it", new Earlier(same)), output));
    }

    private boolean isFresh(Ask ask) {
        boolean isOpen = ask.closedAt() == null && ask.withdrawnAt() == null;
        return isOpen && ask.createdAt().isAfter(days.now().minus(FRESH).toInstant());
    }

    /** What I may read and everybody among many may, the latest first; an ask of one's own counts, too. */
    private List<Ask> earlier(Ask ask, Member me) {
        return lists.list(me, false, null, ask.id(), LOOKED_AT).stream()
                .filter(one -> one.isForMany() && one.withdrawnAt() == null)
                .toList();
    }
}
