package org.zwischenraum.entry;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.zwischenraum.web.Ids;
import org.zwischenraum.web.Invalid;
import org.zwischenraum.web.Limits;
import org.zwischenraum.web.Links;
import org.zwischenraum.web.NotThere;
import org.zwischenraum.web.OpenTo;
import org.zwischenraum.web.Redirect;
import org.zwischenraum.web.Show;
import org.zwischenraum.web.Standing;
import org.zwischenraum.web.Viewer;

/** Asks somebody who is signed in to show once more that it is them, and leads on to where they were going. */
@Controller
@OpenTo(Standing.FRIEND)
public class ProofController {
    private final Accounts accounts;
    private final Passwords passwords;
    private final SignInLetter letter;
    private final SignIn signIn;
    private final Limits limits;

    ProofController(Accounts accounts, Passwords passwords, SignInLetter letter, SignIn signIn, Limits limits) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.letter = letter;
        this.signIn = signIn;
        this.limits = limits;
    }

    /** @param to where to go on */
    record Proof(String to, String email, boolean hasPassword) {}

    /** The wish for a link by mail. */
    record LinkForm(@Nullable UUID id, String to) {
        LinkForm(@Nullable UUID id, @Nullable String to) {
            this.id = id;
            this.to = to == null ? "/" : to;
        }

        UUID number() {
            return id == null ? Ids.next() : id;
        }
    }

    public static View leadTo(String path) {
        return Redirect.to("/me/proof?to=" + URLEncoder.encode(path, StandardCharsets.UTF_8));
    }

    @GetMapping("/me/proof")
    View show(@RequestParam(defaultValue = "/") String to, Viewer me) {
        return page(to, account(me));
    }

    @PostMapping("/me/proof")
    View create(
            @RequestParam(defaultValue = "/") String to,
            @RequestParam(defaultValue = "") String password,
            Viewer me,
            HttpServletRequest request,
            HttpServletResponse response) {
        Account account = account(me);
        limits.take("password of", account.email().toLowerCase(Locale.ROOT), 10, Duration.ofHours(1));
        if (!passwords.fits(Optional.of(account.id()), password))
            return page(to, account).with(new Invalid("password", "entry.problem.wrongPassword"));
        signIn.enter(account.id(), request, response);
        return Redirect.to(Links.within(to));
    }

    @PostMapping("/me/proof/link")
    View send(LinkForm form, Viewer me) {
        Account account = account(me);
        limits.take("sign-in by mail", account.email().toLowerCase(Locale.ROOT), 5, Duration.ofHours(1));
        letter.send(form.number(), account, form.to(), me.language());
        return Show.page("entry/sent", new SignInForm(account.email(), form.to(), ""));
    }

    private Show page(String to, Account account) {
        return Show.page("entry/proof", new Proof(Links.within(to), account.email(), passwords.has(account.id())));
    }

    private Account account(Viewer me) {
        return me.account().flatMap(accounts::find).orElseThrow(NotThere::new);
    }
}
