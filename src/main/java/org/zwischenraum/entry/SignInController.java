package org.zwischenraum.entry;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.zwischenraum.community.Communities;
import org.zwischenraum.community.Joining;
import org.zwischenraum.settings.Settings;
import org.zwischenraum.web.Invalid;
import org.zwischenraum.web.Limits;
import org.zwischenraum.web.Links;
import org.zwischenraum.web.OpenTo;
import org.zwischenraum.web.Redirect;
import org.zwischenraum.web.Show;
import org.zwischenraum.web.Standing;
import org.zwischenraum.web.Viewer;

/**
 * Sign-in by a link that comes by mail, or by a password. What the page says, and how soon, does not tell whether an
 * address is known here.
 */
@Controller
@OpenTo(Standing.GUEST)
class SignInController {
    private final Accounts accounts;
    private final Passwords passwords;
    private final Tickets tickets;
    private final SignInLetter letter;
    private final SignIn signIn;
    private final Limits limits;
    private final Communities communities;
    private final boolean mail;

    SignInController(
            Accounts accounts,
            Passwords passwords,
            Tickets tickets,
            SignInLetter letter,
            SignIn signIn,
            Limits limits,
            Communities communities,
            Settings settings) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.tickets = tickets;
        this.letter = letter;
        this.signIn = signIn;
        this.limits = limits;
        this.communities = communities;
        this.mail = settings.smtp().isPresent();
    }

    /**
     * What the page shows.
     *
     * @param mail whether letters leave this house
     * @param mayJoin whether one can join without an invitation
     */
    record Door(SignInForm form, boolean mail, boolean mayJoin) {}

    /** The page with the one button: links in mails are opened by scanners too. */
    record Enter(String secret) {}

    @GetMapping("/sign-in")
    View show(@RequestParam(defaultValue = "/") String to, Viewer viewer) {
        if (viewer.isSignedIn()) return Redirect.to(Links.within(to));
        return page(new SignInForm("", to, ""));
    }

    @PostMapping("/sign-in")
    View create(
            @Valid @ModelAttribute SignInForm form,
            BindingResult wrong,
            Viewer viewer,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (wrong.hasErrors()) return page(form).with(wrong);
        limits.take("sign-in by address", request.getRemoteAddr(), 30, Duration.ofHours(1));
        return form.hasPassword() ? byPassword(form, request, response) : byLink(form, viewer);
    }

    @GetMapping("/sign-in/{secret}")
    View look(@PathVariable String secret) {
        boolean good = tickets.look(secret, Ticket.Purpose.SIGN_IN).isPresent()
                || tickets.look(secret, Ticket.Purpose.LET_IN).isPresent();
        return good ? Show.page("entry/enter", new Enter(secret)) : expired();
    }

    @PostMapping("/sign-in/{secret}")
    View enter(@PathVariable String secret, HttpServletRequest request, HttpServletResponse response) {
        limits.take("sign-in by address", request.getRemoteAddr(), 30, Duration.ofHours(1));
        Optional<Ticket> mailed = tickets.use(secret, Ticket.Purpose.SIGN_IN);
        mailed.ifPresent(proof -> accounts.confirmEmail(proof.account()));
        Optional<Ticket> ticket = mailed.or(() -> tickets.use(secret, Ticket.Purpose.LET_IN));
        if (ticket.isEmpty()) return expired();
        signIn.enter(ticket.get().account(), request, response);
        return Redirect.to(Links.within(ticket.get().detail()));
    }

    @PostMapping("/sign-out")
    View leave(HttpServletRequest request, HttpServletResponse response) {
        signIn.leave(request, response);
        return Redirect.to("/");
    }

    private View byLink(SignInForm form, Viewer viewer) {
        limits.take("sign-in by mail", form.email().toLowerCase(Locale.ROOT), 5, Duration.ofHours(1));
        return EvenPace.keep(() -> {
            accounts.findByEmail(form.email()).ifPresent(account -> letter.send(account, form.to(), viewer.language()));
            return Show.page("entry/sent", form);
        });
    }

    private View byPassword(SignInForm form, HttpServletRequest request, HttpServletResponse response) {
        limits.take("password of", form.email().toLowerCase(Locale.ROOT), 10, Duration.ofHours(1));
        Optional<Account> account = passwords.find(form.email(), form.password());
        if (account.isEmpty())
            return page(form.withoutPassword()).with(new Invalid("password", "entry.problem.password"));
        signIn.enter(account.get().id(), request, response);
        return Redirect.to(Links.within(form.to()));
    }

    private Show page(SignInForm form) {
        boolean mayJoin = communities
                .find()
                .filter(house -> house.joining() != Joining.INVITATION)
                .isPresent();
        return Show.page("entry/signin", new Door(form, mail, mayJoin));
    }

    private static Show expired() {
        return Show.page("entry/expired", new Enter("")).status(410);
    }
}
