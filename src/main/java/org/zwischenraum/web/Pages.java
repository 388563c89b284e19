package org.zwischenraum.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.util.function.SingletonSupplier;
import org.zwischenraum.switches.Switches;
import org.zwischenraum.text.Language;
import org.zwischenraum.text.Texts;
import org.zwischenraum.text.Words;

/** Makes the page that a template is drawn on. */
@Configuration(proxyBeanMethods = false)
class Pages {
    private final Visit visit;
    private final Texts texts;
    private final Assets assets;
    private final Supplier<Masthead> masthead;
    private final Supplier<List<Room>> rooms;
    private final Supplier<List<Badge>> badges;
    private final Supplier<List<HeadPart>> headParts;
    private final java.time.Clock clock;
    private final TemplateEngine engine;
    private final Switches switches;

    Pages(
            Visit visit,
            Texts texts,
            Assets assets,
            ObjectProvider<Masthead> masthead,
            ObjectProvider<Room> rooms,
            ObjectProvider<Badge> badges,
            ObjectProvider<HeadPart> headParts,
            java.time.Clock clock,
            TemplateEngine engine,
            Switches switches) {
        this.visit = visit;
        this.texts = texts;
        this.assets = assets;
        this.masthead = SingletonSupplier.of(masthead::getObject);
        this.rooms = SingletonSupplier.of(() ->
                rooms.stream().sorted(Comparator.comparingInt(Room::order)).toList());
        this.badges = SingletonSupplier.of(() -> badges.stream().toList());
        this.headParts = SingletonSupplier.of(() -> headParts.stream().toList());
        this.clock = clock;
        this.engine = engine;
        this.switches = switches;
    }

    /** Templates are compiled with the program, so a wrong name breaks the build. */
    @Bean
    static TemplateEngine templateEngine() {
        TemplateEngine engine = TemplateEngine.createPrecompiled(
                null, ContentType.Html, Pages.class.getClassLoader(), "org.zwischenraum");
        engine.setTrimControlStructures(true);
        return engine;
    }

    Page page(HttpServletRequest request, Problems problems) {
        CsrfToken csrf = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
        Viewer viewer = visit.viewer(request);
        Words words = viewer.isSignedIn() ? texts.in(viewer.language()) : texts.outside(viewer.language());
        return page(request.getRequestURI(), request.getQueryString(), csrf, viewer, words, problems);
    }

    /** A page that nobody has asked for, in this language: a part of it can be drawn for whoever reads it. */
    Page page(Language language) {
        Viewer somebody = Viewer.guest(language, masthead.get().zone());
        return page("/", null, null, somebody, texts.in(language), Problems.NONE);
    }

    private Page page(
            String path,
            @Nullable String query,
            @Nullable CsrfToken csrf,
            Viewer viewer,
            Words words,
            Problems problems) {
        return new Page(
                path,
                query,
                csrf,
                viewer,
                words,
                masthead.get(),
                problems,
                rooms(viewer),
                on(badges.get()),
                on(headParts.get()),
                switches,
                assets,
                clock,
                engine);
    }

    private List<Room> rooms(Viewer viewer) {
        if (!viewer.isSignedIn()) return List.of();
        return rooms.get().stream()
                .filter(room -> viewer.standing().reaches(room.from()) && switches.isOnFor(room.key()))
                .toList();
    }

    private <T> List<T> on(List<T> contributions) {
        return contributions.stream().filter(switches::isOwnerOn).toList();
    }
}
