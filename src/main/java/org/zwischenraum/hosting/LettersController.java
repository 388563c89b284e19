package org.zwischenraum.hosting;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.zwischenraum.inbound.BrokenAddresses;
import org.zwischenraum.mail.Outbox;
import org.zwischenraum.mail.UnsentLetter;
import org.zwischenraum.members.Member;
import org.zwischenraum.settings.Settings;
import org.zwischenraum.web.OpenTo;
import org.zwischenraum.web.Page;
import org.zwischenraum.web.Redirect;
import org.zwischenraum.web.Show;
import org.zwischenraum.web.Standing;

/** The letters that have not left: to whom, of what kind, since when, and why; never what they say. */
@Controller
@OpenTo(Standing.HOST)
class LettersController {
    private final Outbox outbox;
    private final Settings settings;
    private final HostLog log;
    private final BrokenAddresses broken;

    LettersController(Outbox outbox, Settings settings, HostLog log, BrokenAddresses broken) {
        this.outbox = outbox;
        this.settings = settings;
        this.log = log;
        this.broken = broken;
    }

    /**
     * @param broken addresses of members that do not work
     * @param sendsMail whether there is a mail server
     */
    record Waiting(List<UnsentLetter> letters, List<BrokenAddresses.Broken> broken, boolean sendsMail) {
        /** Whom the letter comes from within the house. */
        String kind(UnsentLetter letter, Page page) {
            return page.say(
                    switch (letter.kind().split("\\.", 2)[0]) {
                        case "entry", "invitations", "joining", "recovery" -> "hosting.letters.kind.entry";
                        case "community" -> "hosting.letters.kind.community";
                        case "weekly" -> "hosting.letters.kind.weekly";
                        case "inbox" -> "hosting.letters.kind.inbox";
                        default -> "hosting.letters.kind.other";
                    });
        }
    }

    @GetMapping("/hosting/letters")
    Show index() {
        return Show.page(
                "hosting/letters",
                new Waiting(outbox.unsent(), broken.all(), settings.smtp().isPresent()));
    }

    @PostMapping("/hosting/letters/{id}/retry")
    @Transactional
    public Redirect retry(@PathVariable UUID id, Member me) {
        if (outbox.retry(id)) log.note(me, "hosting.log.letterRetried", id.toString(), Map.of());
        return Redirect.to("/hosting/letters");
    }

    @PostMapping("/hosting/letters/addresses/{account}/trust")
    @Transactional
    public Redirect trust(@PathVariable UUID account, Member me) {
        if (broken.trust(account)) log.note(me, "hosting.log.addressTrusted", account.toString(), Map.of());
        return Redirect.to("/hosting/letters");
    }
}
