package org.zwischenraum.chat;

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

/** Writing to somebody first. */
@Controller
class BeginningController {
    private final Beginnings beginnings;
    private final Limits limits;

    BeginningController(Beginnings beginnings, Limits limits) {
        this.beginnings = beginnings;
        this.limits = limits;
    }

    record Writing(Member who, MessageForm form) {}

    @GetMapping("/people/{person}/conversations/new")
    View blank(@PathVariable UUID person, Member me) {
        Member who = reachable(person, me);
        Optional<UUID> before = beginnings.before(who, me);
        if (before.isPresent()) return Redirect.to("/conversations/" + before.get() + "#write");
        return Show.page("chat/new", new Writing(who, MessageForm.empty()));
    }

    @PostMapping("/people/{person}/conversations")
    View create(@PathVariable UUID person, @Valid @ModelAttribute MessageForm form, BindingResult wrong, Member me) {
        Member who = reachable(person, me);
        if (wrong.hasErrors())
            return Show.page("chat/new", new Writing(who, form)).with(wrong);
        limits.take("conversations", me.id(), 10, Duration.ofDays(1));
        return Redirect.to(beginnings.begin(form.id(), form.text(), who, me));
    }

    private Member reachable(UUID person, Member me) {
        return beginnings.reachable(person, me).orElseThrow(NotThere::new);
    }
}
