package org.zwischenraum.care;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.zwischenraum.members.Member;
import org.zwischenraum.members.Members;
import org.zwischenraum.pairs.Proposed.Proposal;
import org.zwischenraum.web.Card;
import org.zwischenraum.web.Page;

/** The hosts' desk: one card that leads to the page of care, with the first of each that waits there. */
@Component
class CareCard implements Card {
    private final Survey survey;
    private final Arrivals arrivals;
    private final Members members;
    private final TemplateEngine engine;

    CareCard(Survey survey, Arrivals arrivals, Members members, TemplateEngine engine) {
        this.survey = survey;
        this.arrivals = arrivals;
        this.members = members;
        this.engine = engine;
    }

    /** Asks that nobody answered have a card of their own. */
    record Firsts(Optional<Member> newcomer, Optional<Proposal> pair, boolean away) {
        boolean isAny() {
            return newcomer.isPresent() || pair.isPresent() || away;
        }
    }

    @Override
    public Place place() {
        return Place.DESK;
    }

    @Override
    public int order() {
        return 25;
    }

    @Override
    public Optional<Content> show(Page page) {
        if (!page.viewer().isHost()) return Optional.empty();
        Firsts firsts = firsts(members.get(page.viewer().account().orElseThrow()));
        if (!firsts.isAny()) return Optional.empty();
        return Optional.of(output -> engine.render("care/_card.jte", Map.of("page", page, "it", firsts), output));
    }

    private Firsts firsts(Member me) {
        Arrived arrived = arrivals.seenBy(me);
        List<Member> newcomer = arrivals
                .with(arrived.waiting().stream().limit(1).toList(), me)
                .stream()
                .filter(one -> one.rests().isEmpty())
                .map(Fresh::newcomer)
                .toList();
        return new Firsts(
                newcomer.stream().findFirst(),
                survey.pairs(newcomer, arrived, 1, me).shown().stream().findFirst(),
                !survey.absences(1, me).isEmpty());
    }
}
