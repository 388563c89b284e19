package org.zwischenraum.floor;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.zwischenraum.members.Member;
import org.zwischenraum.spaces.Space;
import org.zwischenraum.spaces.Spaces;
import org.zwischenraum.web.Invalid;
import org.zwischenraum.web.Limits;
import org.zwischenraum.web.NotThere;
import org.zwischenraum.web.Redirect;
import org.zwischenraum.web.Show;

/** Days on which I will come. */
@Controller
class DayController {
    private static final String BACK = "/floor#days";
    private static final int FARTHEST = 60;
    private final PlannedDays days;
    private final Floors floors;
    private final Spaces spaces;
    private final Limits limits;
    private final Clock clock;

    DayController(PlannedDays days, Floors floors, Spaces spaces, Limits limits, Clock clock) {
        this.days = days;
        this.floors = floors;
        this.spaces = spaces;
        this.limits = limits;
        this.clock = clock;
    }

    @PostMapping("/floor/days")
    View plan(@Valid DayForm form, BindingResult wrong, Member me) {
        Space here = floors.space(Optional.empty(), me);
        if (wrong.hasErrors())
            return Show.page("floor/index", floors.of(here, me)).with(wrong);
        limits.take("floor.days", me.id(), 60, Duration.ofHours(1));
        PlannedDay planned = form.planned(here.id(), floors.own(me).at(), me);
        Space space = spaces.find(planned.space()).orElseThrow(NotThere::new);
        if (isOutside(planned.day(), space))
            return Show.page("floor/index", floors.of(here, me)).with(new Invalid("day", "floor.problem.day"));
        days.keep(planned);
        return Redirect.to(BACK);
    }

    @PostMapping("/floor/days/{id}/removal")
    View remove(@PathVariable UUID id, Member me) {
        days.remove(id, me);
        return Redirect.to(BACK);
    }

    private boolean isOutside(LocalDate day, Space space) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), space.zone());
        return day.isBefore(today) || day.isAfter(today.plusDays(FARTHEST));
    }
}
