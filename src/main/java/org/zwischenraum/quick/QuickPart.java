package org.zwischenraum.quick;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.zwischenraum.asks.Ask;
import org.zwischenraum.asks.AskPart;
import org.zwischenraum.asks.Asks;
import org.zwischenraum.asks.State;
import org.zwischenraum.asks.TimeNeeded;
import org.zwischenraum.members.Member;
import org.zwischenraum.members.Members;
import org.zwischenraum.presences.Presence;
import org.zwischenraum.presences.Presences;
import org.zwischenraum.web.Page;

/** On the page of a quick ask, for its author: who of those that fit is here and open to chat just now. */
@Component
@Order(-10)
class QuickPart implements AskPart {
    private final Asks asks;
    private final QuickAsks quick;
    private final Presences presences;
    private final Members members;
    private final TemplateEngine engine;

    QuickPart(Asks asks, QuickAsks quick, Presences presences, Members members, TemplateEngine engine) {
        this.asks = asks;
        this.quick = quick;
        this.presences = presences;
        this.members = members;
        this.engine = engine;
    }

    /** Somebody who fits, and where they are. */
    record Here(Member who, Presence presence) {}

    @Override
    public Place place() {
        return Place.MIDDLE;
    }

    @Override
    public Optional<Content> show(Ask ask, Member me, Page page) {
        if (!isMineAndQuick(ask, me)) return Optional.empty();
        List<Here> here = quick.proposed(ask).stream()
                .flatMap(id -> members.find(id, me).stream())
                .flatMap(one -> open(one, me).stream())
                .toList();
        if (here.isEmpty()) return Optional.empty();
        return Optional.of(output -> engine.render("quick/_here.jte", Map.of("page", page, "it", here), output));
    }

    /** Of a discreet ask the hosts decide who is asked. */
    private boolean isMineAndQuick(Ask ask, Member me) {
        return ask.isBy(me)
                && !ask.isDiscreet()
                && ask.time() == TimeNeeded.MINUTES
                && ask.state(asks.today()) == State.OPEN;
    }

    private Optional<Here> open(Member one, Member me) {
        return presences
                .find(one.id(), me)
                .filter(presence -> presence.shown() == org.zwischenraum.presences.State.OPEN)
                .map(presence -> new Here(one, presence));
    }
}
