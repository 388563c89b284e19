package org.zwischenraum.profiles;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.zwischenraum.members.Member;
import org.zwischenraum.members.Members;
import org.zwischenraum.text.Plain;
import org.zwischenraum.web.Invalid;
import org.zwischenraum.web.NotThere;
import org.zwischenraum.web.OpenTo;
import org.zwischenraum.web.Redirect;
import org.zwischenraum.web.Show;
import org.zwischenraum.web.Standing;

/** What a host writes down at the counter, and what becomes of it. */
@Controller
class DraftController {
    private final Drafts drafts;
    private final Members members;

    DraftController(Drafts drafts, Members members) {
        this.drafts = drafts;
        this.members = members;
    }

    /** What a host is writing down for somebody. */
    record Counter(Member who, String text) {}

    @GetMapping("/people/{id}/drafts")
    @OpenTo(Standing.HOST)
    Show write(@PathVariable UUID id, Member me) {
        return Show.page("profiles/counter", new Counter(find(id, me), ""));
    }

    @PostMapping("/people/{id}/drafts")
    @OpenTo(Standing.HOST)
    View create(
            @PathVariable UUID id,
            @RequestParam Draft.Matter what,
            @RequestParam(defaultValue = "") String text,
            Member me) {
        Member who = find(id, me);
        String clean = Plain.text(text);
        if (clean.isEmpty() || clean.length() > what.longest())
            return Show.page("profiles/counter", new Counter(who, clean))
                    .with(new Invalid("text", "profiles.problem.draft", "limit", what.longest()));
        drafts.propose(id, what, clean, me.id());
        return Redirect.to("/people/" + id);
    }

    @PostMapping("/me/drafts/{draft}")
    Redirect confirm(@PathVariable UUID draft, @RequestParam(defaultValue = "") String text, Member me) {
        drafts.confirm(draft, Plain.text(text), me);
        return Redirect.to("/me#drafts");
    }

    @PostMapping("/me/drafts/{draft}/removal")
    Redirect discard(@PathVariable UUID draft, Member me) {
        drafts.discard(draft, me);
        return Redirect.to("/me#drafts");
    }

    private Member find(UUID id, Member me) {
        return members.find(id, me).filter(Member::isListed).orElseThrow(NotThere::new);
    }
}
