package org.zwischenraum.tellings;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.zwischenraum.members.Member;
import org.zwischenraum.members.Members;
import org.zwischenraum.web.Card;
import org.zwischenraum.web.Page;

/** On my own page: who would like to tell about me, what was told, and what I tell about others. */
@Component
class TellingsCard implements Card {
    private final Tellings tellings;
    private final Members members;
    private final TemplateEngine engine;

    TellingsCard(Tellings tellings, Members members, TemplateEngine engine) {
        this.tellings = tellings;
        this.members = members;
        this.engine = engine;
    }

    record Entry(Telling telling, Member other, boolean isAboutMe) {}

    record Mine(List<Entry> entries) {}

    @Override
    public Place place() {
        return Place.ME;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<Content> show(Page page) {
        List<Entry> entries = page.viewer().account().flatMap(members::find).stream()
                .flatMap(me -> tellings.mine(me).stream()
                        .map(telling -> new Entry(telling, members.get(telling.other(me)), telling.isAbout(me))))
                .toList();
        if (entries.isEmpty()) return Optional.empty();
        Map<String, Object> model = Map.of("page", page, "it", new Mine(entries));
        return Optional.of(output -> engine.render("tellings/_mine.jte", model, output));
    }
}
