package org.zwischenraum.moderation;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.zwischenraum.members.Member;
import org.zwischenraum.members.Members;
import org.zwischenraum.safety.Handle;
import org.zwischenraum.safety.Hideable;
import org.zwischenraum.safety.Reports;
import org.zwischenraum.text.Plain;
import org.zwischenraum.web.Ids;
import org.zwischenraum.web.Invalid;
import org.zwischenraum.web.Limits;
import org.zwischenraum.web.NotThere;
import org.zwischenraum.web.OpenTo;
import org.zwischenraum.web.Redirect;
import org.zwischenraum.web.Show;
import org.zwischenraum.web.Standing;

/** Telling the hosts of a text, and hiding it. */
@Controller
@OpenTo(Standing.FRIEND)
class TextController {
    private static final int LONGEST = 2000;
    private final HiddenTexts hidden;
    private final Reports reports;
    private final Members members;
    private final Limits limits;

    TextController(HiddenTexts hidden, Reports reports, Members members, Limits limits) {
        this.hidden = hidden;
        this.reports = reports;
        this.members = members;
        this.limits = limits;
    }

    /** @param typed what could not be taken yet */
    record Shown(Hideable.Text text, String typed, boolean isHost) {}

    /** What is hidden or was, with those who are named by it. */
    record Hidden(List<HiddenText> texts, Map<UUID, Member> people) {
        String name(UUID id) {
            return Optional.ofNullable(people.get(id)).map(Member::name).orElse("");
        }
    }

    @GetMapping("/texts/{kind}/{id}")
    Show show(@PathVariable String kind, @PathVariable UUID id, Member me) {
        return Show.page("moderation/text", new Shown(find(kind, id, me), "", me.isHost()));
    }

    /** @param id made when the form was shown */
    @PostMapping("/texts/{kind}/{thing}/reports")
    View tell(
            @PathVariable String kind,
            @PathVariable UUID thing,
            @RequestParam Optional<UUID> id,
            @RequestParam(defaultValue = "") String words,
            Member me) {
        Hideable.Text text = find(kind, thing, me);
        String clean = Plain.text(words);
        if (clean.isEmpty() || clean.length() > LONGEST) return again(text, clean, "words", me);
        limits.take("report", me.id(), 20, Duration.ofDays(1));
        reports.make(id.orElseGet(Ids::next), me, text, clean);
        return Show.page("moderation/told", text);
    }

    @PostMapping("/texts/{kind}/{thing}/hiding")
    @OpenTo(Standing.HOST)
    View hide(
            @PathVariable String kind,
            @PathVariable UUID thing,
            @RequestParam Optional<UUID> id,
            @RequestParam(defaultValue = "") String reason,
            Member me) {
        Hideable.Text text = find(kind, thing, me);
        String clean = Plain.text(reason);
        if (clean.isEmpty() || clean.length() > SuspensionController.LONGEST) return again(text, clean, "reason", me);
        hidden.hide(id.orElseGet(Ids::next), text, clean, me);
        return Redirect.to("/hosting/hidden");
    }

    /** The same for a text that hosts would not see, had nobody told them of it. */
    @PostMapping("/hosting/reports/{report}/hiding")
    @OpenTo(Standing.HOST)
    Redirect hideReported(
            @PathVariable UUID report,
            @RequestParam Optional<UUID> id,
            @RequestParam(defaultValue = "") String reason,
            Member me) {
        Hideable.Text text = reports.what(report, me).flatMap(hidden::find).orElseThrow(NotThere::new);
        String clean = Plain.text(reason, SuspensionController.LONGEST);
        if (clean.isEmpty()) throw new Invalid("reason", "moderation.problem.reason");
        hidden.hide(id.orElseGet(Ids::next), text, clean, me);
        return Redirect.to("/hosting/reports");
    }

    @GetMapping("/hosting/hidden")
    @OpenTo(Standing.HOST)
    Show index() {
        List<HiddenText> texts = hidden.latest();
        List<UUID> people = texts.stream()
                .flatMap(text -> Stream.of(text.author(), text.by()))
                .toList();
        return Show.page("moderation/hidden", new Hidden(texts, members.named(people)));
    }

    @PostMapping("/hosting/hidden/{id}/return")
    @OpenTo(Standing.HOST)
    Redirect bringBack(@PathVariable UUID id, Member me) {
        hidden.bringBack(id, me);
        return Redirect.to("/hosting/hidden");
    }

    private Show again(Hideable.Text text, String typed, String field, Member me) {
        String key = typed.isEmpty() ? "moderation.problem.reason" : "moderation.problem.long";
        return Show.page("moderation/text", new Shown(text, typed, me.isHost())).with(new Invalid(field, key));
    }

    private Hideable.Text find(String kind, UUID id, Member me) {
        return hidden.find(new Handle(kind, id), me)
                .filter(text -> !text.author().equals(me.id()))
                .orElseThrow(NotThere::new);
    }
}
