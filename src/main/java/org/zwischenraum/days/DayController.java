package org.zwischenraum.days;

import jakarta.validation.Valid;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.zwischenraum.members.Member;
import org.zwischenraum.web.Ids;
import org.zwischenraum.web.Limits;
import org.zwischenraum.web.NotThere;
import org.zwischenraum.web.Redirect;
import org.zwischenraum.web.Show;

/** My days: reading, writing, keeping and removing them. Each answers only whose they are. */
@Controller
class DayController {
    private static final String TODAY = "/days";
    private static final int LISTED = 60;
    private final MyDays days;
    private final Entries entries;
    private final Limits limits;

    DayController(MyDays days, Entries entries, Limits limits) {
        this.days = days;
        this.entries = entries;
        this.limits = limits;
    }

    /**
     * One day, and the way to others.
     *
     * @param others of which something is noted, the latest first
     * @param areKept whether they stay longer than two weeks
     */
    record Shown(MyDays.Day day, List<LocalDate> others, boolean areKept, DayForm form) {}

    /** @param days how many will be gone */
    record Removal(int days) {}

    @GetMapping("/days")
    View today(Member me) {
        return shown(entries.today(), new DayForm(Ids.next(), ""), me);
    }

    @GetMapping("/days/{day}")
    View day(@PathVariable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate day, Member me) {
        check(day);
        return shown(day, new DayForm(Ids.next(), ""), me);
    }

    @PostMapping("/days/{day}/entries")
    View write(
            @PathVariable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate day,
            @Valid @ModelAttribute DayForm form,
            BindingResult wrong,
            Member me) {
        check(day);
        if (wrong.hasErrors()) return shown(day, form, me).with(wrong);
        limits.take("days", me.id(), 200, Duration.ofDays(1));
        entries.write(form.number(), day, form.words(), me);
        return Redirect.to(path(day));
    }

    @PostMapping("/days/entries/{id}/removal")
    View remove(
            @PathVariable UUID id,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate day,
            Member me) {
        entries.remove(id, me);
        return Redirect.to(path(day));
    }

    @PostMapping("/days/keeping")
    View keep(@RequestParam boolean keep, Member me) {
        entries.keep(keep, me);
        return Redirect.to(TODAY);
    }

    @GetMapping("/days/removal")
    View askWhether(Member me) {
        return Show.page("days/removal", new Removal(entries.count(me)));
    }

    @PostMapping("/days/removal")
    View removeAll(Member me) {
        entries.removeAll(me);
        return Redirect.to(TODAY);
    }

    /** Days that have been; before there was a house there were none. */
    private void check(LocalDate day) {
        if (day.isAfter(entries.today()) || day.isBefore(LocalDate.EPOCH)) throw new NotThere();
    }

    private Show shown(LocalDate day, DayForm form, Member me) {
        return Show.page(
                "days/show", new Shown(days.day(day, me), entries.days(me, LISTED), entries.areKept(me), form));
    }

    private String path(LocalDate day) {
        return day.equals(entries.today()) ? TODAY : TODAY + "/" + day;
    }
}
