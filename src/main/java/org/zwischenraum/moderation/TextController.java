package org.zwischenraum.moderation;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.zwischenraum.members.Member;
import org.zwischenraum.safety.Handle;
import org.zwischenraum.safety.Hideable;
import org.zwischenraum.safety.Reports;
import org.zwischenraum.text.Plain;
import org.zwischenraum.web.Ids;
import org.zwischenraum.web.Invalid;
import org.zwischenraum.web.Limits;
import org.zwischenraum.web.NotThere;
import org.zwischenraum.web.OpenTo;
import org.zwischenraum.web.Show;
import org.zwischenraum.web.Standing;
import org.zwischenraum.web.Viewer;

/** Telling the hosts of a text. */
@Controller
@OpenTo(Standing.FRIEND)
class TextController {
    private static final int LONGEST = 2000;
    private final Hideables hideables;
    private final Rules rules;
    private final Reports reports;
    private final Limits limits;

    TextController(Hideables hideables, Rules rules, Reports reports, Limits limits) {
        this.hideables = hideables;
        this.rules = rules;
        this.reports = reports;
        this.limits = limits;
    }

    /**
     * @param typed what could not be taken yet
     * @param hiding for hosts, who may hide it
     */
    record Shown(Hideable.Text text, String typed, Optional<Hiding> hiding) {}

    @GetMapping("/texts/{kind}/{id}")
    Show show(@PathVariable String kind, @PathVariable UUID id, Viewer viewer, Member me) {
        return page(find(kind, id, me), "", viewer, me);
    }

    /** @param id made when the form was shown */
    @PostMapping("/texts/{kind}/{thing}/reports")
    View tell(
            @PathVariable String kind,
            @PathVariable UUID thing,
            @RequestParam Optional<UUID> id,
            @RequestParam(defaultValue = "") String words,
            Viewer viewer,
            Member me) {
        Hideable.Text text = find(kind, thing, me);
        String clean = Plain.text(words);
        if (clean.isEmpty() || clean.length() > LONGEST)
            return page(text, clean, viewer, me).with(wrong(clean));
        limits.take("report", me.id(), 20, Duration.ofDays(1));
        reports.make(id.orElseGet(Ids::next), me, text, clean);
        return Show.page("moderation/told", text);
    }

    private static Invalid wrong(String typed) {
        return new Invalid("words", typed.isEmpty() ? "moderation.problem.reason" : "moderation.problem.long");
    }

    private Show page(Hideable.Text text, String typed, Viewer viewer, Member me) {
        Optional<Hiding> hiding = Optional.of(me)
                .filter(Member::isHost)
                .map(host -> Hiding.of(text, HidingForm.blank(), rules.in(viewer.language())));
        return Show.page("moderation/text", new Shown(text, typed, hiding));
    }

    private Hideable.Text find(String kind, UUID id, Member me) {
        return hideables
                .find(new Handle(kind, id), me)
                .filter(text -> !text.author().equals(me.id()))
                .orElseThrow(NotThere::new);
    }
}
