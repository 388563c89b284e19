package org.zwischenraum.breaks;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.zwischenraum.members.Member;
import org.zwischenraum.spaces.Space;
import org.zwischenraum.spaces.Spaces;
import org.zwischenraum.web.Ids;
import org.zwischenraum.web.Invalid;
import org.zwischenraum.web.Limits;
import org.zwischenraum.web.NotThere;
import org.zwischenraum.web.Redirect;
import org.zwischenraum.web.Show;

/** "12:30, vier Plätze": inviting to lunch, eating along, and not. */
@Controller
class LunchController {
    private static final int USUAL_PLACES = 3;
    private static final LocalTime USUAL_TIME = LocalTime.of(12, 30);
    private final Lunches lunches;
    private final Spaces spaces;
    private final BreakNews news;
    private final Limits limits;
    private final Clock clock;

    LunchController(Lunches lunches, Spaces spaces, BreakNews news, Limits limits, Clock clock) {
        this.lunches = lunches;
        this.spaces = spaces;
        this.news = news;
        this.limits = limits;
        this.clock = clock;
    }

    record Inviting(Space space, LunchForm form) {}

    @GetMapping("/spaces/{space}/lunches/new")
    View invite(@PathVariable UUID space) {
        return inviting(there(space), new LunchForm(Ids.next(), USUAL_TIME.toString(), USUAL_PLACES, ""));
    }

    @PostMapping("/spaces/{space}/lunches")
    View create(@PathVariable UUID space, @Valid @ModelAttribute LunchForm form, BindingResult wrong, Member me) {
        Space there = there(space);
        if (wrong.hasErrors()) return inviting(there, form).with(wrong);
        Instant at = today(form, there);
        if (at.isBefore(clock.instant())) return inviting(there, form).with(new Invalid("at", "breaks.problem.past"));
        limits.take("lunches", me.id(), 10, Duration.ofDays(1));
        lunches.invite(new Lunch(
                form.number(),
                there.id(),
                me.id(),
                at,
                Objects.requireNonNull(form.places()),
                form.words(),
                List.of()));
        return back(there.id());
    }

    @PostMapping("/lunches/{id}/guests")
    View join(@PathVariable UUID id, @RequestParam(defaultValue = "false") boolean online, Member me) {
        Lunch lunch = seen(id, me);
        lunches.join(lunch, online, me);
        return back(lunch.space());
    }

    @PostMapping("/lunches/{id}/guests/removal")
    View leave(@PathVariable UUID id, Member me) {
        Lunch lunch = seen(id, me);
        lunches.leave(lunch, me);
        return back(lunch.space());
    }

    @PostMapping("/lunches/{id}/removal")
    View withdraw(@PathVariable UUID id, Member me) {
        Lunch lunch = seen(id, me);
        if (!lunch.isBy(me.id())) throw new NotThere();
        lunches.withdraw(lunch, me);
        return back(lunch.space());
    }

    private Lunch seen(UUID id, Member me) {
        return lunches.find(id, me).orElseThrow(NotThere::new);
    }

    private Space there(UUID space) {
        return spaces.find(space).orElseThrow(NotThere::new);
    }

    /** Today, by the clock on that house's wall. */
    private Instant today(LunchForm form, Space space) {
        return ZonedDateTime.of(clock.instant().atZone(space.zone()).toLocalDate(), form.time(), space.zone())
                .toInstant();
    }

    private View back(UUID space) {
        news.changed(space);
        return Redirect.to("/floor?space=" + space + "#breaks");
    }

    private static Show inviting(Space space, LunchForm form) {
        return Show.page("breaks/new", new Inviting(space, form));
    }
}
