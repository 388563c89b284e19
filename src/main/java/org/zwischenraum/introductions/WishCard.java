package org.zwischenraum.introductions;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.zwischenraum.members.Member;
import org.zwischenraum.members.Members;
import org.zwischenraum.web.Card;
import org.zwischenraum.web.Page;

/** The hosts' desk: who wishes to be made known to whom. */
@Component
class WishCard implements Card {
    private static final int SHOWN = 5;
    private final Wishes wishes;
    private final Members members;
    private final TemplateEngine engine;

    WishCard(Wishes wishes, Members members, TemplateEngine engine) {
        this.wishes = wishes;
        this.members = members;
        this.engine = engine;
    }

    record Entry(Wish wish, Member member, Member other) {
        String address() {
            return "/introductions/new?people=" + member.id() + "," + other.id() + "&wish=" + wish.id();
        }
    }

    record Entries(List<Entry> entries) {}

    @Override
    public Place place() {
        return Place.DESK;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Optional<Content> show(Page page) {
        if (!page.viewer().isHost()) return Optional.empty();
        List<Entry> entries = entries(wishes.open())
                .filter(entry -> entry.member().isActive() && entry.other().isActive() && !isAbout(entry, page))
                .limit(SHOWN)
                .toList();
        if (entries.isEmpty()) return Optional.empty();
        return Optional.of(output ->
                engine.render("introductions/_wishes.jte", Map.of("page", page, "it", new Entries(entries)), output));
    }

    private Stream<Entry> entries(List<Wish> open) {
        Map<UUID, Member> people = members.named(open.stream()
                .flatMap(wish -> Stream.of(wish.member(), wish.other()))
                .toList());
        return open.stream()
                .map(wish -> new Entry(
                        wish,
                        Objects.requireNonNull(people.get(wish.member())),
                        Objects.requireNonNull(people.get(wish.other()))));
    }

    /** A host cannot introduce themselves; another one can. */
    private static boolean isAbout(Entry entry, Page page) {
        return page.viewer().account().stream()
                .anyMatch(me -> me.equals(entry.member().id())
                        || me.equals(entry.other().id()));
    }
}
