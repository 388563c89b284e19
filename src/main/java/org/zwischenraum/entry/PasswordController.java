package org.zwischenraum.entry;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.zwischenraum.web.Identity;
import org.zwischenraum.web.Invalid;
import org.zwischenraum.web.NotThere;
import org.zwischenraum.web.OpenTo;
import org.zwischenraum.web.Redirect;
import org.zwischenraum.web.Show;
import org.zwischenraum.web.Standing;
import org.zwischenraum.web.Viewer;

/** A password for those who want one. Setting it ends what is signed in elsewhere. */
@Controller
@OpenTo(Standing.FRIEND)
class PasswordController {
    private static final String PATH = "/me/password";
    private final Passwords passwords;
    private final Accounts accounts;
    private final Sessions sessions;
    private final Proofs proofs;
    private final Alert alert;

    PasswordController(Passwords passwords, Accounts accounts, Sessions sessions, Proofs proofs, Alert alert) {
        this.passwords = passwords;
        this.accounts = accounts;
        this.sessions = sessions;
        this.proofs = proofs;
        this.alert = alert;
    }

    /** @param email to be filled in by the keeper of passwords */
    record NewPassword(String email, boolean has) {}

    @GetMapping(PATH)
    View edit(Viewer me, HttpServletRequest request) {
        if (!proofs.isFresh(request)) return ProofController.leadTo(PATH);
        return page(account(me));
    }

    @PostMapping(PATH)
    View update(@RequestParam(defaultValue = "") String password, Viewer me, HttpServletRequest request) {
        if (!proofs.isStillGood(request)) return ProofController.leadTo(PATH);
        Account account = account(me);
        try {
            if (passwords.set(account, password)) changed(account, request);
            return Redirect.to("/me/settings");
        } catch (Invalid wrong) {
            return page(account).with(wrong);
        }
    }

    @PostMapping(PATH + "/removal")
    View remove(Viewer me, HttpServletRequest request) {
        if (!proofs.isStillGood(request)) return ProofController.leadTo(PATH);
        passwords.remove(account(me).id());
        return Redirect.to("/me/settings");
    }

    private void changed(Account account, HttpServletRequest request) {
        Identity.of(request).ifPresent(identity -> sessions.endOthers(account.id(), identity.proof()));
        alert.send(account.id(), Alert.Change.PASSWORD);
    }

    private Show page(Account account) {
        return Show.page("entry/password", new NewPassword(account.email(), passwords.has(account.id())));
    }

    private Account account(Viewer me) {
        return me.account().flatMap(accounts::find).orElseThrow(NotThere::new);
    }
}
