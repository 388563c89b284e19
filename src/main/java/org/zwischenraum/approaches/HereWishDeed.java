package org.zwischenraum.approaches;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.zwischenraum.members.Member;
import org.zwischenraum.members.Nearnesses;
import org.zwischenraum.people.Deed;
import org.zwischenraum.web.Page;

/** On a contact's page: "sag mir, wenn du da bist". */
@Component
class HereWishDeed implements Deed {
    private final HereWishes wishes;
    private final Nearnesses nearnesses;
    private final TemplateEngine engine;

    HereWishDeed(HereWishes wishes, Nearnesses nearnesses, TemplateEngine engine) {
        this.wishes = wishes;
        this.nearnesses = nearnesses;
        this.engine = engine;
    }

    record Switch(Member who, boolean isOn) {}

    @Override
    public int order() {
        return 60;
    }

    @Override
    public Optional<Content> offer(Page page, Member who, Member me) {
        if (!nearnesses.of(me).contacts().contains(who.id())) return Optional.empty();
        Switch it = new Switch(who, wishes.isOn(me, who.id()));
        return Optional.of(output -> engine.render("approaches/_hereWish.jte", Map.of("page", page, "it", it), output));
    }
}
