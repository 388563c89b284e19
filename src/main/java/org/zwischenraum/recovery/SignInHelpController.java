package org.zwischenraum.recovery;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.zwischenraum.entry.EvenPace;
import org.zwischenraum.entry.SignInForm;
import org.zwischenraum.web.Conflict;
import org.zwischenraum.web.Limits;
import org.zwischenraum.web.Links;
import org.zwischenraum.web.OpenTo;
import org.zwischenraum.web.Show;
import org.zwischenraum.web.Standing;
import org.zwischenraum.web.Viewer;
import org.zwischenraum.web.Viewers;

/** "I cannot come in": whoever says so stands on the hosts' list, and a host hands out a link. */
@Controller
class SignInHelpController {
    private static final String LIST = "/hosting/sign-in-help";
    private final SignInHelps helps;
    private final Limits limits;
    private final Links links;
    private final ObjectProvider<Viewers> viewers;

    SignInHelpController(SignInHelps helps, Limits limits, Links links, ObjectProvider<Viewers> viewers) {
        this.helps = helps;
        this.limits = limits;
        this.links = links;
        this.viewers = viewers;
    }

    /** One who waits. */
    record Line(SignInHelp help, String name) {}

    record Waiting(List<Line> lines) {}

    /** @param link shown this once */
    record Given(String link) {}

    @GetMapping("/sign-in/help")
    @OpenTo(Standing.GUEST)
    View edit() {
        return Show.page("recovery/help", new SignInForm("", "/", ""));
    }

    @PostMapping("/sign-in/help")
    @OpenTo(Standing.GUEST)
    View create(@Valid SignInForm form, BindingResult wrong, HttpServletRequest request) {
        if (wrong.hasErrors()) return Show.page("recovery/help", form).with(wrong);
        limits.take("sign-in by address", request.getRemoteAddr(), 30, Duration.ofHours(1));
        return EvenPace.keep(() -> {
            helps.ask(form.email());
            return Show.page("recovery/helpAsked", form);
        });
    }

    @GetMapping(LIST)
    @OpenTo(Standing.HOST)
    View index() {
        List<Line> lines = helps.waiting().stream()
                .map(help -> new Line(help, name(help.account())))
                .toList();
        return Show.page("recovery/helps", new Waiting(lines));
    }

    @PostMapping(LIST + "/{id}/link")
    @OpenTo(Standing.HOST)
    View give(@PathVariable UUID id, Viewer me, HttpServletRequest request) {
        return helps.give(id, me.account().orElseThrow(), request.getRemoteAddr())
                .map(path -> Show.page("recovery/helpGiven", new Given(links.to(path))))
                .orElseThrow(() -> new Conflict("recovery.help.given", LIST));
    }

    private String name(UUID account) {
        return viewers.getObject().find(account).map(Viewer::name).orElse("–");
    }
}
