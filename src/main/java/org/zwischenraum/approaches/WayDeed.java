package org.zwischenraum.approaches;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.zwischenraum.floor.FloorDeed;
import org.zwischenraum.members.Member;
import org.zwischenraum.presences.Presence;
import org.zwischenraum.presences.Present;
import org.zwischenraum.web.Page;

/** On the floor: the ways to somebody that they wish for, as their state allows. */
@Component
class WayDeed implements FloorDeed {
    private final Doorways doorways;
    private final Greetings greetings;
    private final TemplateEngine engine;

    WayDeed(Doorways doorways, Greetings greetings, TemplateEngine engine) {
        this.doorways = doorways;
        this.greetings = greetings;
        this.engine = engine;
    }

    /** @param sent what this member has sent just now, seen or not */
    record Ways(Presence presence, Member who, Set<Way> open, Set<Way> sent) {
        boolean offers(Way way) {
            return open.contains(way) && !sent.contains(way);
        }

        String path(String way) {
            return "/approaches/" + who.id() + "/" + way;
        }
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Map<UUID, Content> offers(Page page, Collection<Present> here, Member me) {
        Doorways.View view = doorways.of(here.stream().map(Present::member).toList(), me);
        Map<UUID, Set<Way>> sent = greetings.sent(me.id());
        Map<UUID, Content> offers = new HashMap<>();
        for (Present one : here) {
            UUID who = one.member().id();
            Set<Way> open = view.open(one);
            if (open.isEmpty()) continue;
            offers.put(who, draw(page, new Ways(one.presence(), one.member(), open, sent.getOrDefault(who, Set.of()))));
        }
        return offers;
    }

    private Content draw(Page page, Ways ways) {
        return output -> engine.render("approaches/_ways.jte", Map.of("page", page, "it", ways), output);
    }
}
