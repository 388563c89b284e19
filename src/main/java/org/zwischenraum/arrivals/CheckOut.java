package org.zwischenraum.arrivals;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.zwischenraum.floor.FloorDeed;
import org.zwischenraum.members.Member;
import org.zwischenraum.presences.Presence;
import org.zwischenraum.presences.Present;
import org.zwischenraum.web.Page;

/** Beside each person who is here, for hosts and the team: checks out somebody who forgot to. */
@Component
class CheckOut implements FloorDeed {
    private final TemplateEngine engine;

    CheckOut(TemplateEngine engine) {
        this.engine = engine;
    }

    @Override
    public int order() {
        return 90;
    }

    @Override
    public Map<UUID, Content> offers(Page page, Collection<Present> here, Member me) {
        if (!me.isTeam()) return Map.of();
        return here.stream().collect(Collectors.toMap(one -> one.member().id(), one -> offer(page, one.presence())));
    }

    private Content offer(Page page, Presence presence) {
        return output -> engine.render("arrivals/_out.jte", Map.of("page", page, "it", presence), output);
    }
}
