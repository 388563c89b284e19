package org.zwischenraum.entry;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;
import org.zwischenraum.web.NotThere;
import org.zwischenraum.web.OpenTo;
import org.zwischenraum.web.Show;
import org.zwischenraum.web.Standing;
import org.zwischenraum.web.Viewer;

/** How somebody comes in, and in which language: one page that leads to each. */
@Controller
@OpenTo(Standing.FRIEND)
class SettingsController {
    private final Accounts accounts;
    private final Passwords passwords;

    SettingsController(Accounts accounts, Passwords passwords) {
        this.accounts = accounts;
        this.passwords = passwords;
    }

    record Overview(Account account, boolean hasPassword) {}

    @GetMapping("/me/settings")
    View show(Viewer me) {
        Account account = me.account().flatMap(accounts::find).orElseThrow(NotThere::new);
        return Show.page("entry/settings", new Overview(account, passwords.has(account.id())));
    }
}
