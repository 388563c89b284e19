package org.zwischenraum.approaches;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.zwischenraum.floor.FloorCard;
import org.zwischenraum.members.Member;
import org.zwischenraum.members.Members;
import org.zwischenraum.presences.Presences;
import org.zwischenraum.web.Page;

/** At the top of the floor: who has waved, and what lies at my place; while I am absorbed only what I look up for. */
@Component
class GreetingCard implements FloorCard {
    private final Greetings greetings;
    private final Presences presences;
    private final Members members;
    private final TemplateEngine engine;

    GreetingCard(Greetings greetings, Presences presences, Members members, TemplateEngine engine) {
        this.greetings = greetings;
        this.presences = presences;
        this.members = members;
        this.engine = engine;
    }

    /** @param isBoth whether the two have waved at each other */
    record Line(Greeting greeting, Member from, boolean isBoth, boolean mayReply) {}

    /** @param isAbsorbed whether the member has to look up to see it */
    record Lines(Member me, List<Line> lines, boolean isAbsorbed) {
        String topic() {
            return Greetings.TOPIC.of(me.id());
        }
    }

    @Override
    public Place place() {
        return Place.TOP;
    }

    @Override
    public int order() {
        return 5;
    }

    @Override
    public Optional<Content> show(Page page, UUID space, Member me) {
        boolean isAbsorbed = presences
                .of(me.id())
                .filter(one -> Ways.isAbsorbed(one.state()))
                .isPresent();
        Lines lines = new Lines(me, lines(me), isAbsorbed);
        return Optional.of(
                output -> engine.render("approaches/_greetings.jte", Map.of("page", page, "it", lines), output));
    }

    private List<Line> lines(Member me) {
        return greetings.to(me.id()).stream()
                .flatMap(one -> members.find(one.from(), me).map(from -> line(one, from, me)).stream())
                .toList();
    }

    private Line line(Greeting greeting, Member from, Member me) {
        Set<Way> sent = greetings.sent(me.id(), from.id());
        boolean isBoth = greeting.way() == Way.WAVE && sent.contains(Way.WAVE);
        boolean mayReply = greeting.way() == Way.WAVE
                && !isBoth
                && presences.find(from.id(), me).isPresent();
        return new Line(greeting, from, isBoth, mayReply);
    }
}
