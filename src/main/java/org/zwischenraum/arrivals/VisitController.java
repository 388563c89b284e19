package org.zwischenraum.arrivals;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.zwischenraum.web.Invalid;
import org.zwischenraum.web.Limits;
import org.zwischenraum.web.OpenTo;
import org.zwischenraum.web.Redirect;
import org.zwischenraum.web.Show;
import org.zwischenraum.web.Standing;

/** The invitation for a day, for whoever got the link: read, and on the day itself answered by coming in, without an account. */
@Controller
@OpenTo(Standing.GUEST)
class VisitController {
    private final GuestLinks links;
    private final DayGuests guests;
    private final Visits visits;
    private final GuestCookie cookie;
    private final Limits limits;

    VisitController(GuestLinks links, DayGuests guests, Visits visits, GuestCookie cookie, Limits limits) {
        this.links = links;
        this.guests = guests;
        this.visits = visits;
        this.cookie = cookie;
        this.limits = limits;
    }

    /** Over, taken back, or never there: one answer for all. */
    record Over() {}

    @GetMapping("/visits/{secret}")
    View show(@PathVariable String secret, HttpServletRequest request, HttpServletResponse response) {
        limits.take("arrivals.visit", request.getRemoteAddr(), 120, Duration.ofHours(1));
        Optional<GuestLink> link = links.good(secret);
        link.ifPresent(one -> cookie.write(one, visits.life(one), response));
        return link.map(one -> page(visits.of(one, request))).orElseGet(VisitController::over);
    }

    @PostMapping("/visits/{secret}/arrival")
    View arrive(
            @PathVariable String secret,
            @Valid @ModelAttribute DayGuestForm form,
            BindingResult wrong,
            HttpServletRequest request) {
        limits.take("arrivals.guest", request.getRemoteAddr(), 20, Duration.ofHours(1));
        Optional<GuestLink> link = links.good(secret);
        if (link.isEmpty()) return over();
        Visits.Visit visit = visits.of(link.get(), request);
        if (!visit.isToday() || visit.needsCode()) return Redirect.to(link.get().path());
        if (wrong.hasErrors()) return page(visit.with(form)).with(wrong);
        Optional<Invalid> problem = problem(form);
        if (problem.isPresent()) return page(visit.with(form)).with(problem.get());
        guests.arrive(link.get(), form);
        return Redirect.to(link.get().path());
    }

    @PostMapping("/visits/{secret}/departure")
    View leave(@PathVariable String secret) {
        Optional<GuestLink> link = links.good(secret);
        link.ifPresent(guests::leave);
        return link.<View>map(one -> Redirect.to(one.path())).orElseGet(VisitController::over);
    }

    private static Optional<Invalid> problem(DayGuestForm form) {
        if (form.lacksName()) return Optional.of(new Invalid("name", "arrivals.problem.name"));
        return form.hasAgreed() ? Optional.empty() : Optional.of(new Invalid("agreed", "arrivals.problem.agreed"));
    }

    private static Show page(Visits.Visit visit) {
        return Show.page("arrivals/visit", visit);
    }

    private static Show over() {
        return Show.page("arrivals/over", new Over()).status(410);
    }
}
