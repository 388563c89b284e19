package org.zwischenraum.entry;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
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
class ProofController {
    private final Accounts accounts;
    private final SignInLetter letter;
    private final Limits limits;

    ProofController(Accounts accounts, SignInLetter letter, Limits limits) {
        this.accounts = accounts;
        this.letter = letter;
        this.limits = limits;
    }

    /** @param to where to go on */
    record Proof(String to, String email) {}

    static View leadTo(String path) {
        return Redirect.to("/me/proof?to=" + URLEncoder.encode(path, StandardCharsets.UTF_8));
    }

    @GetMapping("/me/proof")
    View show(@RequestParam(defaultValue = "/") String to, Viewer me) {
        return Show.page("entry/proof", new Proof(Links.within(to), account(me).email()));
    }

    @PostMapping("/me/proof/link")
    View send(@RequestParam(defaultValue = "/") String to, Viewer me, HttpServletRequest request) {
        Account account = account(me);
        limits.take("sign-in by mail", account.email().toLowerCase(java.util.Locale.ROOT), 5, Duration.ofHours(1));
        letter.send(account, to, me.language());
        return Show.page("entry/sent", new SignInForm(account.email(), to));
    }

    private Account account(Viewer me) {
        return me.account().flatMap(accounts::find).orElseThrow(NotThere::new);
    }
}
