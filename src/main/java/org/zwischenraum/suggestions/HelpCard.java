package org.zwischenraum.suggestions;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.zwischenraum.asks.Ask;
import org.zwischenraum.asks.Days;
import org.zwischenraum.asks.TimeNeeded;
import org.zwischenraum.members.Member;
import org.zwischenraum.members.Members;
import org.zwischenraum.reasons.Naming;
import org.zwischenraum.reasons.Reason;
import org.zwischenraum.requests.Reviews;
import org.zwischenraum.vocabulary.Vocabulary;
import org.zwischenraum.web.Card;
import org.zwischenraum.web.Page;

/** Today: what others seek and I could answer, with the reason; quick ones first for those who usually come today. */
@Component
class HelpCard implements Card {
    private static final int A_FEW = 3;
    private static final int LOOKED_AT = 12;
    private final HelpWanted wanted;
    private final Days days;
    private final Suggestions suggestions;
    private final Reviews reviews;
    private final Vocabulary vocabulary;
    private final Members members;
    private final TemplateEngine engine;

    HelpCard(
            HelpWanted wanted,
            Days days,
            Suggestions suggestions,
            Reviews reviews,
            Vocabulary vocabulary,
            Members members,
            TemplateEngine engine) {
        this.wanted = wanted;
        this.days = days;
        this.suggestions = suggestions;
        this.reviews = reviews;
        this.vocabulary = vocabulary;
        this.members = members;
        this.engine = engine;
    }

    record Line(Ask ask, Member author, List<Reason> reasons) {}

    record Lines(Member me, List<Line> lines, Naming naming) {}

    @Override
    public Place place() {
        return Place.TODAY;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public Optional<Content> show(Page page) {
        return shown(page, "");
    }

    /**
     * The same in another room.
     *
     * @param from where it stands, so that whoever hushes something comes back there
     */
    Optional<Content> shown(Page page, String from) {
        return page.viewer()
                .account()
                .flatMap(members::find)
                .map(this::lines)
                .filter(shown -> !shown.lines().isEmpty())
                .map(shown -> output -> engine.render(
                        "suggestions/_help.jte", Map.of("page", page, "it", shown, "from", from), output));
    }

    private Lines lines(Member me) {
        if (suggestions.areNone(me.id())) return new Lines(me, List.of(), vocabulary.understanding());
        boolean comesToday = me.weekdays().contains(days.today().getDayOfWeek());
        List<Ask> found = wanted.fitting(me, LOOKED_AT).stream()
                .sorted(Comparator.comparing(ask -> !(comesToday && ask.time() == TimeNeeded.MINUTES)))
                .limit(A_FEW)
                .toList();
        Map<UUID, List<Reason>> reasons =
                suggestions.reasonsFor(me, found.stream().map(Ask::id).toList());
        return new Lines(
                me,
                found.stream()
                        .map(ask -> line(ask, reasons.getOrDefault(ask.id(), List.of()), me))
                        .toList(),
                vocabulary.understanding());
    }

    private Line line(Ask ask, List<Reason> kept, Member me) {
        List<Reason> why = reviews.of(ask, me, kept).stream().limit(1).toList();
        return new Line(ask, members.get(ask.author()), why);
    }
}
