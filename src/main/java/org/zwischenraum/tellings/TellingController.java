package org.zwischenraum.tellings;

import jakarta.validation.Valid;
import java.time.Duration;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.zwischenraum.inbox.Notices;
import org.zwischenraum.members.Member;
import org.zwischenraum.members.Members;
import org.zwischenraum.web.Ids;
import org.zwischenraum.web.Invalid;
import org.zwischenraum.web.Limits;
import org.zwischenraum.web.Links;
import org.zwischenraum.web.NotThere;
import org.zwischenraum.web.Redirect;
import org.zwischenraum.web.Show;
import org.zwischenraum.web.Viewer;

/** Telling about somebody: the question whether one may, and the five answers. */
@Controller
class TellingController {
    private final Tellings tellings;
    private final MayTell mayTell;
    private final Members members;
    private final Notices notices;
    private final Limits limits;
    private final Links links;
    private final Today today;

    TellingController(
            Tellings tellings,
            MayTell mayTell,
            Members members,
            Notices notices,
            Limits limits,
            Links links,
            Today today) {
        this.tellings = tellings;
        this.mayTell = mayTell;
        this.members = members;
        this.notices = notices;
        this.limits = limits;
        this.links = links;
        this.today = today;
    }

    record Asking(Member who, UUID id) {}

    /** @param link by which the other comes here with a phone of their own */
    record Single(Telling telling, Member other, boolean isAboutMe, TellingForm form, String link) {}

    @GetMapping("/people/{person}/tellings/new")
    View blank(@PathVariable UUID person, Member me) {
        Member who = reachable(person, me);
        return tellings.by(me, who)
                .<View>map(known -> Redirect.to(known.path()))
                .orElseGet(() -> Show.page("tellings/new", new Asking(who, Ids.next())));
    }

    @PostMapping("/people/{person}/tellings")
    View create(@PathVariable UUID person, @RequestParam UUID id, Member me) {
        Member who = reachable(person, me);
        limits.take("tellings", me.id(), 10, Duration.ofDays(1));
        return Redirect.to(tellings.ask(id, who, me).path());
    }

    @GetMapping("/tellings/{id}")
    View show(@PathVariable UUID id, Member me, Viewer viewer) {
        Telling telling = find(id, me);
        notices.seen(telling.path(), me);
        return page(telling, TellingForm.blank(today.of(viewer)), me);
    }

    @PostMapping("/tellings/{id}/words")
    View tell(
            @PathVariable UUID id,
            @Valid @ModelAttribute TellingForm form,
            BindingResult wrong,
            Member me,
            Viewer viewer) {
        Telling telling = find(id, me);
        if (telling.isAbout(me)) throw new NotThere();
        if (wrong.hasErrors()) return page(telling, form, me).with(wrong);
        if (today.isOutside(form.on(), viewer))
            return page(telling, form, me).with(new Invalid("on", "tellings.problem.on"));
        if (form.answers().isEmpty())
            return page(telling, form, me).with(new Invalid("sittingOn", "tellings.problem.nothing"));
        tellings.tell(telling, form, me);
        return Redirect.to(telling.path());
    }

    private Member reachable(UUID person, Member me) {
        return mayTell.reachable(person, me).orElseThrow(NotThere::new);
    }

    private Telling find(UUID id, Member me) {
        return tellings.find(id, me).orElseThrow(NotThere::new);
    }

    private Show page(Telling telling, TellingForm form, Member me) {
        Member other = members.get(telling.other(me));
        return Show.page(
                "tellings/show", new Single(telling, other, telling.isAbout(me), form, links.to(telling.path())));
    }
}
