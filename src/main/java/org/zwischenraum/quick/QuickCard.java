package org.zwischenraum.quick;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.zwischenraum.floor.FloorCard;
import org.zwischenraum.members.Member;
import org.zwischenraum.members.Members;
import org.zwischenraum.presences.Presence;
import org.zwischenraum.presences.Presences;
import org.zwischenraum.presences.State;
import org.zwischenraum.web.Page;

/** On the floor's page, for whoever has said that they are open to chat: who needs ten minutes. */
@Component
class QuickCard implements FloorCard {
    private static final int A_FEW = 3;
    private final QuickAsks asks;
    private final Presences presences;
    private final Members members;
    private final TemplateEngine engine;

    QuickCard(QuickAsks asks, Presences presences, Members members, TemplateEngine engine) {
        this.asks = asks;
        this.presences = presences;
        this.members = members;
        this.engine = engine;
    }

    /** @param presence of the author, if the viewer sees that they are here */
    record Line(QuickAsk quick, Member author, Optional<Presence> presence) {}

    @Override
    public Place place() {
        return Place.MIDDLE;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Optional<Content> show(Page page, UUID space, Member me) {
        if (!isOpenToChat(me)) return Optional.empty();
        List<Line> lines =
                asks.forMember(me, A_FEW).stream().map(one -> line(one, me)).toList();
        if (lines.isEmpty()) return Optional.empty();
        return Optional.of(output -> engine.render("quick/_card.jte", Map.of("page", page, "it", lines), output));
    }

    private boolean isOpenToChat(Member me) {
        return presences.of(me.id()).filter(one -> one.shown() == State.OPEN).isPresent();
    }

    private Line line(QuickAsk one, Member me) {
        Member author = members.get(one.ask().author());
        return new Line(one, author, presences.find(author.id(), me));
    }
}
