package org.zwischenraum.inbox;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.zwischenraum.members.Member;
import org.zwischenraum.web.NotThere;
import org.zwischenraum.web.OpenTo;
import org.zwischenraum.web.Redirect;
import org.zwischenraum.web.Show;
import org.zwischenraum.web.Standing;

/** The inbox. Opening a notice marks it read and leads where it points. */
@Controller
@OpenTo(Standing.FRIEND)
class InboxController {
    private static final int A_PAGE = 30;
    private final Notices notices;

    InboxController(Notices notices) {
        this.notices = notices;
    }

    record Index(List<Kept> notices, Optional<UUID> next) {}

    @GetMapping("/inbox")
    View index(Member me, @RequestParam Optional<UUID> before) {
        List<Kept> found = notices.of(me, before.orElse(new UUID(-1, -1)), A_PAGE + 1);
        List<Kept> page = found.subList(0, Math.min(A_PAGE, found.size()));
        Optional<UUID> next = found.size() > A_PAGE ? Optional.of(page.getLast().id()) : Optional.empty();
        return Show.page("inbox/index", new Index(page, next));
    }

    /** The mark in the header, read again when something has come in. */
    @GetMapping("/inbox/bell")
    View bell(Member me) {
        return Show.page("inbox/bell", me);
    }

    @PostMapping("/inbox/{id}/opening")
    View open(@PathVariable UUID id, Member me) {
        Kept notice = notices.find(id, me).orElseThrow(NotThere::new);
        notices.markRead(id, me);
        return Redirect.to(notice.path());
    }
}
