package org.zwischenraum.entry;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Duration;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.zwischenraum.web.Limits;
import org.zwischenraum.web.Links;
import org.zwischenraum.web.OpenTo;
import org.zwischenraum.web.Redirect;
import org.zwischenraum.web.Show;
import org.zwischenraum.web.Standing;
import org.zwischenraum.web.Viewer;

/** Sign-in by a link that comes by mail. What the page says does not tell whether an address is known here. */
@Controller
@OpenTo(Standing.GUEST)
class SignInController {
    private final Accounts accounts;
    private final Tickets tickets;
    private final SignInLetter letter;
    private final SignIn signIn;
    private final Limits limits;

    SignInController(Accounts accounts, Tickets tickets, SignInLetter letter, SignIn signIn, Limits limits) {
        this.accounts = accounts;
        this.tickets = tickets;
        this.letter = letter;
        this.signIn = signIn;
        this.limits = limits;
    }

    @GetMapping("/sign-in")
    View show(@RequestParam(defaultValue = "/") String to) {
        return Show.page("entry/signin", new SignInForm("", to));
    }

    @PostMapping("/sign-in")
    View send(@Valid @ModelAttribute SignInForm form, BindingResult wrong, Viewer viewer, HttpServletRequest request) {
        if (wrong.hasErrors()) return Show.page("entry/signin", form).with(wrong);
        limits.take("sign-in by address", request.getRemoteAddr(), 30, Duration.ofHours(1));
        limits.take("sign-in by mail", form.email().toLowerCase(java.util.Locale.ROOT), 5, Duration.ofHours(1));
        accounts.findByEmail(form.email()).ifPresent(account -> letter.send(account, form.to(), viewer.language()));
        return Show.page("entry/sent", form);
    }

    @GetMapping("/sign-in/{secret}")
    View look(@PathVariable String secret) {
        boolean good = tickets.look(secret, Ticket.Purpose.SIGN_IN).isPresent();
        return good
                ? Show.page("entry/enter", new Enter(secret))
                : Show.page("entry/expired", new Enter("")).status(410);
    }

    @PostMapping("/sign-in/{secret}")
    View enter(@PathVariable String secret, HttpServletRequest request, HttpServletResponse response) {
        limits.take("sign-in by address", request.getRemoteAddr(), 30, Duration.ofHours(1));
        var ticket = tickets.use(secret, Ticket.Purpose.SIGN_IN);
        if (ticket.isEmpty()) return Show.page("entry/expired", new Enter("")).status(410);
        accounts.confirmEmail(ticket.get().account());
        signIn.enter(ticket.get().account(), request, response);
        return Redirect.to(Links.within(ticket.get().detail()));
    }

    @PostMapping("/sign-out")
    View leave(HttpServletRequest request, HttpServletResponse response) {
        signIn.leave(request, response);
        return Redirect.to("/");
    }

    /** The page with the one button: links in mails are opened by scanners too. */
    record Enter(String secret) {}
}
