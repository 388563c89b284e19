package org.zwischenraum.tellings;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.zwischenraum.members.Member;
import org.zwischenraum.members.Members;
import org.zwischenraum.members.Nearness;
import org.zwischenraum.members.Nearnesses;
import org.zwischenraum.people.PersonPart;
import org.zwischenraum.web.Page;

/** On somebody's page: what others tell about them, as far as they let it stand and for whom. */
@Component
class ToldBy implements PersonPart {
    private final Tellings tellings;
    private final Members members;
    private final MayTell mayTell;
    private final Nearnesses nearnesses;
    private final TemplateEngine engine;

    ToldBy(Tellings tellings, Members members, MayTell mayTell, Nearnesses nearnesses, TemplateEngine engine) {
        this.tellings = tellings;
        this.members = members;
        this.mayTell = mayTell;
        this.nearnesses = nearnesses;
        this.engine = engine;
    }

    /** What somebody told that stands. */
    record Voice(Telling telling, Member teller) {
        List<Line> lines() {
            return telling.lines(true);
        }
    }

    record Voices(Member who, List<Voice> voices) {}

    @Override
    public Optional<Content> show(Page page, Member who, Member me, @Nullable Nearness as) {
        List<Voice> voices = voices(who, me, as == null ? nearnesses.of(me).to(who.id()) : as);
        if (voices.isEmpty()) return Optional.empty();
        Map<String, Object> model = Map.of("page", page, "it", new Voices(who, voices));
        return Optional.of(output -> engine.render("tellings/_voices.jte", model, output));
    }

    /** Whoever is blocked by the teller, or by whom they are, reads nothing of theirs here either. */
    private List<Voice> voices(Member who, Member me, Nearness nearness) {
        return tellings.about(who).stream()
                .filter(telling -> telling.audience().includes(nearness)
                        || telling.teller().equals(me.id()))
                .filter(telling -> !telling.lines(true).isEmpty())
                .filter(telling -> isHeard(telling, who, me))
                .map(telling -> new Voice(telling, members.get(telling.teller())))
                .toList();
    }

    private boolean isHeard(Telling telling, Member who, Member me) {
        return mayTell.areNear(telling.teller(), who)
                && (telling.teller().equals(me.id()) || mayTell.areNear(telling.teller(), me));
    }
}
