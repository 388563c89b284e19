package org.zwischenraum.safety;

import jakarta.validation.Valid;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.zwischenraum.members.Field;
import org.zwischenraum.members.Member;
import org.zwischenraum.members.Members;
import org.zwischenraum.members.Profile;
import org.zwischenraum.members.Profiles;
import org.zwischenraum.text.Plain;
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
    private static final int LONGEST_NOTE = 1000;
    private final Reports reports;
    private final Members members;
    private final Limits limits;
    private final Profiles profiles;

    ReportController(Reports reports, Members members, Limits limits, Profiles profiles) {
        this.profiles = profiles;
        this.reports = reports;
        this.members = members;
        this.limits = limits;
    }

    /** What is being told about somebody. */
    record Telling(Member who, Profile profile, ReportForm form) {
        /** The lines of their page, each of which can be told of by itself. */
        List<Field> lines() {
            return Field.WORDS.stream()
                    .filter(field ->
                            field != Field.PRONOUNS && !profile.says(field).isEmpty())
                    .toList();
        }
    }

    /** What was told, with those it is about and from. */
    record Told(List<Report> reports, List<Report> decided, Map<UUID, Member> people) {
        String name(@Nullable UUID id) {
            Member member = id == null ? null : people.get(id);
            return member == null ? "" : member.name();
        }
    }

    @GetMapping("/people/{id}/reports")
    Show write(@PathVariable UUID id, Member me) {
        return Show.page("safety/report", telling(find(id, me), me, ReportForm.blank()));
    }

    @PostMapping("/people/{id}/reports")
    View create(
            @PathVariable UUID id, Member me, @Valid @ModelAttribute("report") ReportForm form, BindingResult wrong) {
        Member who = find(id, me);
        if (wrong.hasErrors())
            return Show.page("safety/report", telling(who, me, form)).with(wrong);
        limits.take("report", me.id(), 20, Duration.ofDays(1));
        reports.make(form.idOrNew(), me, id, form.words());
        return Show.page("safety/reported", who);
    }

    @GetMapping("/hosting/reports")
    @OpenTo(Standing.HOST)
    Show index(Member me) {
        List<Report> open = reports.open(me);
        List<Report> decided = reports.decided(me);
        List<UUID> people = Stream.concat(open.stream(), decided.stream())
                .flatMap(report -> Stream.of(report.by(), report.about(), report.settledBy()))
                .filter(Objects::nonNull)
                .toList();
        return Show.page("safety/reports", new Told(open, decided, members.named(people)));
    }

    @PostMapping("/hosting/reports/{report}/settlement")
    @OpenTo(Standing.HOST)
    Redirect settle(
            @PathVariable UUID report,
            @RequestParam(defaultValue = "NOTHING") Decision decision,
            @RequestParam(defaultValue = "") String note,
            Member me) {
        reports.decide(report, decision, Plain.text(note, LONGEST_NOTE), me);
        return Redirect.to("/hosting/reports");
    }

    private Telling telling(Member who, Member me, ReportForm form) {
        return new Telling(who, profiles.of(who, me), form);
    }

    private Member find(UUID id, Member me) {
        return members.findAny(id, me).orElseThrow(NotThere::new);
    }
}
