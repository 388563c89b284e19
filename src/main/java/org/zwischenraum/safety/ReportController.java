package org.zwischenraum.safety;

import jakarta.validation.Valid;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.zwischenraum.members.Member;
import org.zwischenraum.members.Members;
import org.zwischenraum.web.Limits;
import org.zwischenraum.web.NotThere;
import org.zwischenraum.web.OpenTo;
import org.zwischenraum.web.Redirect;
import org.zwischenraum.web.Show;
import org.zwischenraum.web.Standing;

/** Telling the hosts about somebody, in confidence. */
@Controller
@OpenTo(Standing.FRIEND)
class ReportController {
    private final Reports reports;
    private final Members members;
    private final Limits limits;

    ReportController(Reports reports, Members members, Limits limits) {
        this.reports = reports;
        this.members = members;
        this.limits = limits;
    }

    /** What is being told about somebody. */
    record Telling(Member who, ReportForm form) {}

    /** What was told, with those it is about and from. */
    record Told(List<Report> reports, Map<UUID, Member> people) {}

    @GetMapping("/people/{id}/reports")
    Show write(@PathVariable UUID id, Member me) {
        return Show.page("safety/report", new Telling(find(id, me), ReportForm.blank()));
    }

    @PostMapping("/people/{id}/reports")
    View create(
            @PathVariable UUID id, Member me, @Valid @ModelAttribute("report") ReportForm form, BindingResult wrong) {
        Member who = find(id, me);
        if (wrong.hasErrors())
            return Show.page("safety/report", new Telling(who, form)).with(wrong);
        limits.take("report", me.id(), 20, Duration.ofDays(1));
        reports.make(form.idOrNew(), me, id, form.words());
        return Show.page("safety/reported", who);
    }

    @GetMapping("/hosting/reports")
    @OpenTo(Standing.HOST)
    Show index(Member me) {
        List<Report> open = reports.open(me);
        Stream<UUID> people = open.stream().flatMap(report -> Stream.of(report.by(), report.about()));
        return Show.page("safety/reports", new Told(open, members.named(people.toList())));
    }

    @PostMapping("/hosting/reports/{report}/settlement")
    @OpenTo(Standing.HOST)
    Redirect settle(@PathVariable UUID report, Member me) {
        reports.settle(report, me);
        return Redirect.to("/hosting/reports");
    }

    private Member find(UUID id, Member me) {
        return members.findAny(id, me).orElseThrow(NotThere::new);
    }
}
