package org.zwischenraum.floor;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.zwischenraum.members.Member;
import org.zwischenraum.presences.Presences;
import org.zwischenraum.presences.State;
import org.zwischenraum.web.Limits;
import org.zwischenraum.web.Links;
import org.zwischenraum.web.Redirect;
import org.zwischenraum.web.Show;

/** "Ich bin da", and how; "ich gehe". */
@Controller
class PresenceController {
    private static final String FLOOR = "/floor";
    private static final Duration LONGEST = Duration.ofHours(12);
    private final Presences presences;
    private final Floors floors;
    private final Limits limits;
    private final Clock clock;

    PresenceController(Presences presences, Floors floors, Limits limits, Clock clock) {
        this.presences = presences;
        this.floors = floors;
        this.limits = limits;
        this.clock = clock;
    }

    @PostMapping("/floor/presence")
    View arrive(@Valid ArrivalForm form, BindingResult wrong, Member me) {
        if (wrong.hasErrors())
            return Show.page("floor/index", floors.of(floors.space(Optional.empty(), me), me))
                    .with(wrong);
        limits.take("floor", me.id(), 240, Duration.ofHours(1));
        presences.arrive(form.over(floors.own(me)), me);
        return Redirect.to(Links.within(form.to()));
    }

    @PostMapping("/floor/presence/removal")
    View leave(@RequestParam(defaultValue = FLOOR) String to, Member me) {
        presences.leave(me);
        return Redirect.to(Links.within(to));
    }

    /** @param minutes how long it will last */
    @PostMapping("/floor/state")
    View state(
            @RequestParam State state,
            @RequestParam Optional<Long> minutes,
            @RequestParam(defaultValue = FLOOR) String to,
            Member me) {
        limits.take("floor", me.id(), 240, Duration.ofHours(1));
        presences.state(state, minutes.map(this::end).orElse(null), me);
        return Redirect.to(Links.within(to));
    }

    @PostMapping("/floor/seat")
    View sit(@RequestParam UUID table, @RequestParam(defaultValue = FLOOR) String to, Member me) {
        limits.take("floor", me.id(), 240, Duration.ofHours(1));
        presences.sit(table, me);
        return Redirect.to(Links.within(to));
    }

    @PostMapping("/floor/seat/removal")
    View stand(@RequestParam(defaultValue = FLOOR) String to, Member me) {
        presences.stand(me);
        return Redirect.to(Links.within(to));
    }

    /** "Ja, noch da." */
    @PostMapping("/floor/confirmation")
    View confirm(Member me) {
        presences.confirm(me);
        return Redirect.to(FLOOR);
    }

    private @Nullable Instant end(long minutes) {
        if (minutes <= 0) return null;
        return clock.instant().plus(Duration.ofMinutes(Math.min(minutes, LONGEST.toMinutes())));
    }
}
