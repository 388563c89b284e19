package org.zwischenraum.phonecalls;

import jakarta.validation.Valid;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.zwischenraum.members.Member;
import org.zwischenraum.web.Limits;
import org.zwischenraum.web.NotThere;
import org.zwischenraum.web.Redirect;
import org.zwischenraum.web.Show;

/** Asking somebody for ten minutes. */
@Controller
class AskController {
    private final PhoneCalls calls;
    private final MayAsk mayAsk;
    private final Limits limits;

    AskController(PhoneCalls calls, MayAsk mayAsk, Limits limits) {
        this.calls = calls;
        this.mayAsk = mayAsk;
        this.limits = limits;
    }

    record Asking(Member who, AskForm form) {}

    @GetMapping("/people/{person}/phonecalls/new")
    View blank(@PathVariable UUID person, Member me) {
        Member who = reachable(person, me);
        Optional<PhoneCall> now = calls.between(who, me);
        if (now.isPresent()) return Redirect.to(now.get().path());
        return Show.page("phonecalls/new", new Asking(who, AskForm.empty()));
    }

    @PostMapping("/people/{person}/phonecalls")
    View create(@PathVariable UUID person, @Valid @ModelAttribute AskForm form, BindingResult wrong, Member me) {
        Member who = reachable(person, me);
        if (wrong.hasErrors())
            return Show.page("phonecalls/new", new Asking(who, form)).with(wrong);
        limits.take("phonecalls", me.id(), 10, Duration.ofDays(1));
        return Redirect.to(calls.ask(form.id(), form.about(), who, me).path());
    }

    private Member reachable(UUID person, Member me) {
        return mayAsk.reachable(person, me).orElseThrow(NotThere::new);
    }
}
