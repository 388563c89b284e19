package org.zwischenraum.joining;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.servlet.View;
import org.zwischenraum.entry.Accounts;
import org.zwischenraum.entry.SignInLetter;
import org.zwischenraum.web.Show;

/** Answers somebody who asks to join in the same way whether their address is known or not. */
@Component
class JoiningRequests {
    private final Joinings joinings;
    private final JoiningLetters letters;
    private final Accounts accounts;
    private final SignInLetter signInLetter;

    JoiningRequests(Joinings joinings, JoiningLetters letters, Accounts accounts, SignInLetter signInLetter) {
        this.joinings = joinings;
        this.letters = letters;
        this.accounts = accounts;
        this.signInLetter = signInLetter;
    }

    /** Sends a letter to confirm the address; to somebody who is here already, one to come in. */
    @Transactional
    View confirmFirst(JoiningForm form, @Nullable UUID invitation) {
        if (accounts.findByEmail(form.email()).isPresent()) return known(form);
        joinings.ask(form, invitation).ifPresent(secret -> letters.confirm(form, secret));
        return sent(form);
    }

    /** Keeps the request for the hosts, without a letter. */
    @Transactional
    View keep(JoiningForm form) {
        if (accounts.findByEmail(form.email()).isEmpty()) joinings.ask(form, null);
        return Show.page("joining/joiningAsked", form.name());
    }

    @Transactional
    View known(JoiningForm form) {
        accounts.findByEmail(form.email()).ifPresent(account -> signInLetter.send(account, "/", form.language()));
        return sent(form);
    }

    private static View sent(JoiningForm form) {
        return Show.page("joining/joiningSent", form);
    }
}
