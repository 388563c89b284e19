package org.zwischenraum.spaces;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.zwischenraum.members.Member;
import org.zwischenraum.text.Words;
import org.zwischenraum.web.Invalid;
import org.zwischenraum.web.NotThere;
import org.zwischenraum.web.OpenTo;
import org.zwischenraum.web.Redirect;
import org.zwischenraum.web.Show;
import org.zwischenraum.web.Standing;

/** Where hosts say when a space is open. */
@Controller
@OpenTo(Standing.HOST)
class HoursController {
    private final Spaces spaces;
    private final Timetables timetables;
    private final Clock clock;

    HoursController(Spaces spaces, Timetables timetables, Clock clock) {
        this.spaces = spaces;
        this.timetables = timetables;
        this.clock = clock;
    }

    /** The hours of a space and what is soon otherwise. */
    record Opening(Space space, WeekForm week, DayForm day, LocalDate today) {
        List<Upcoming> upcoming(Words words) {
            return Upcoming.of(space.timetable(), today, words);
        }
    }

    @GetMapping("/spaces/{id}/hours")
    Show edit(@PathVariable UUID id) {
        Space space = find(id);
        return show(space, WeekForm.of(space.timetable()), DayForm.empty());
    }

    @PostMapping("/spaces/{id}/hours")
    View update(@PathVariable UUID id, @RequestParam Map<String, String> typed, Member me) {
        Space space = find(id);
        WeekForm form = new WeekForm(typed);
        try {
            timetables.keepWeek(space, form.hours(), me);
        } catch (Invalid wrong) {
            return show(space, form, DayForm.empty()).with(wrong);
        }
        return Redirect.to(space.path() + "/hours?saved=yes");
    }

    @PostMapping("/spaces/{id}/days")
    View addDay(@PathVariable UUID id, @Valid DayForm form, BindingResult wrong, Member me) {
        Space space = find(id);
        if (wrong.hasErrors())
            return show(space, WeekForm.of(space.timetable()), form).with(wrong);
        timetables.keepDay(space, form, me);
        return Redirect.to(space.path() + "/hours#days");
    }

    @PostMapping("/spaces/{id}/days/removal")
    View removeDay(
            @PathVariable UUID id,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate day,
            Member me) {
        Space space = find(id);
        timetables.forgetDay(space, day, me);
        return Redirect.to(space.path() + "/hours#days");
    }

    private Show show(Space space, WeekForm week, DayForm day) {
        LocalDate today = space.timetable().day(clock.instant());
        return Show.page("spaces/hours", new Opening(space, week, day, today));
    }

    private Space find(UUID id) {
        return spaces.find(id).orElseThrow(NotThere::new);
    }
}
