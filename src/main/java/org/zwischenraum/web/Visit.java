package org.zwischenraum.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.util.WebUtils;
import org.zwischenraum.text.Language;

/** Finds the viewer of a request, once per request. */
@Component
public class Visit {
    static final String LANGUAGE_COOKIE = "zw_language";
    private static final String KEY = Visit.class.getName();
    private final Supplier<Viewers> viewers;
    private final Supplier<Masthead> masthead;

    Visit(ObjectProvider<Viewers> viewers, ObjectProvider<Masthead> masthead) {
        this.viewers = SingletonSupplier.of(viewers::getObject);
        this.masthead = SingletonSupplier.of(masthead::getObject);
    }

    /** Who is behind this request. */
    public Viewer viewer(HttpServletRequest request) {
        Viewer known = (Viewer) request.getAttribute(KEY);
        if (known != null) return known;
        Viewer viewer =
                Identity.of(request).map(Identity::account).flatMap(this::find).orElseGet(() -> guest(request));
        request.setAttribute(KEY, viewer);
        return viewer;
    }

    /** Looks again: after signing in or out within a request. */
    public void forget(HttpServletRequest request) {
        request.removeAttribute(KEY);
    }

    private Optional<Viewer> find(UUID account) {
        return viewers.get().find(account);
    }

    private Viewer guest(HttpServletRequest request) {
        Masthead house = masthead.get();
        return Viewer.guest(guestLanguage(request, house), house.zone());
    }

    private static Language guestLanguage(HttpServletRequest request, Masthead house) {
        return first(() -> chosen(request), () -> accepted(request, house), () -> Optional.of(house.language()));
    }

    @SafeVarargs
    private static Language first(Supplier<Optional<Language>>... ways) {
        for (Supplier<Optional<Language>> way : ways) {
            Optional<Language> found = way.get();
            if (found.isPresent()) return found.get();
        }
        throw new IllegalStateException("a house has a language");
    }

    private static Optional<Language> chosen(HttpServletRequest request) {
        @Nullable Cookie cookie = WebUtils.getCookie(request, LANGUAGE_COOKIE);
        return cookie == null ? Optional.empty() : Language.find(cookie.getValue());
    }

    private static Optional<Language> accepted(HttpServletRequest request, Masthead house) {
        if (request.getHeader("Accept-Language") == null) return Optional.empty();
        for (Locale locale : java.util.Collections.list(request.getLocales())) {
            Optional<Language> language = Language.find(locale.getLanguage());
            if (language.filter(house.languages()::contains).isPresent()) return language;
        }
        return Optional.empty();
    }
}
