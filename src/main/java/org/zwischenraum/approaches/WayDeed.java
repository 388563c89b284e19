package org.zwischenraum.approaches;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.zwischenraum.floor.FloorDeed;
import org.zwischenraum.members.Member;
import org.zwischenraum.presences.Presence;
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
    public Optional<Content> offer(Page page, Presence presence, Member who, Member me) {
        Set<Way> open = doorways.open(presence, who, me);
        if (open.isEmpty()) return Optional.empty();
        Ways ways = new Ways(presence, who, open, greetings.sent(me.id(), who.id()));
        return Optional.of(output -> engine.render("approaches/_ways.jte", Map.of("page", page, "it", ways), output));
    }
}
