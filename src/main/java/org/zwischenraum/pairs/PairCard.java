package org.zwischenraum.pairs;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.zwischenraum.expertise.Expertise;
import org.zwischenraum.members.Member;
import org.zwischenraum.members.Members;
import org.zwischenraum.reasons.Naming;
import org.zwischenraum.reasons.Reason;
import org.zwischenraum.web.Card;
import org.zwischenraum.web.Page;

/** The hosts' desk: who could get to know whom, and why. */
@Component
class PairCard implements Card {
    private static final int SHOWN = 3;
    private final Pairs pairs;
    private final Strangers strangers;
    private final Members members;
    private final Expertise expertise;
    private final TemplateEngine engine;

    PairCard(Pairs pairs, Strangers strangers, Members members, Expertise expertise, TemplateEngine engine) {
        this.pairs = pairs;
        this.strangers = strangers;
        this.members = members;
        this.expertise = expertise;
        this.engine = engine;
    }

    /** @param why in words that every member may read */
    record Entry(Pair pair, Member seeker, Member giver, Reason why) {}

    record Entries(List<Entry> entries, Naming naming) {}

    @Override
    public Place place() {
        return Place.DESK;
    }

    @Override
    public int order() {
        return 25;
    }

    @Override
    public Optional<Content> show(Page page) {
        if (!page.viewer().isHost()) return Optional.empty();
        List<Entry> entries = strangers.inPeace(pairs.open()).stream()
                .filter(pair -> !isAbout(pair, page) && strangers.mayMeet(pair))
                .limit(SHOWN)
                .map(this::entry)
                .toList();
        if (entries.isEmpty()) return Optional.empty();
        Entries shown = new Entries(entries, expertise.understanding());
        return Optional.of(output -> engine.render("pairs/_pairs.jte", Map.of("page", page, "it", shown), output));
    }

    private Entry entry(Pair pair) {
        return new Entry(
                pair,
                members.get(pair.seeker()),
                members.get(pair.giver()),
                strangers.reasons(pair).getFirst());
    }

    /** A host cannot introduce themselves; another one can. */
    private static boolean isAbout(Pair pair, Page page) {
        UUID me = page.viewer().account().orElseThrow();
        return me.equals(pair.seeker()) || me.equals(pair.giver());
    }
}
