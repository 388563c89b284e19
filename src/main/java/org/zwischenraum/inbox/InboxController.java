package org.zwischenraum.inbox;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
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
import org.zwischenraum.web.Viewer;

/** The inbox. Opening a notice marks it read and leads where it points. */
@Controller
@OpenTo(Standing.FRIEND)
class InboxController {
    private static final int A_PAGE = 30;
    private static final int MOST_NEW = 100;
    private static final UUID LATEST = new UUID(-1, -1);
    private final Notices notices;

    InboxController(Notices notices) {
        this.notices = notices;
    }

    /**
     * @param unread what is new; only on the first page
     * @param days what was read, by the day on which it came
     * @param next where older ones begin
     */
    record Index(List<Kept> unread, Map<LocalDate, List<Kept>> days, Optional<UUID> next) {
        boolean isEmpty() {
            return unread.isEmpty() && days.isEmpty();
        }
    }

    @GetMapping("/inbox")
    View index(Member me, Viewer viewer, @RequestParam Optional<UUID> before) {
        List<Kept> found = notices.readOf(me, before.orElse(LATEST), A_PAGE + 1);
        List<Kept> read = found.subList(0, Math.min(A_PAGE, found.size()));
        List<Kept> unread = before.isPresent() ? List.of() : notices.unreadOf(me, MOST_NEW);
        Optional<UUID> next = found.size() > A_PAGE ? Optional.of(read.getLast().id()) : Optional.empty();
        return Show.page("inbox/index", new Index(unread, byDay(read, viewer.zone()), next));
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

    @PostMapping("/inbox/reading")
    View readAll(Member me) {
        notices.markAllRead(me);
        return Redirect.to("/inbox");
    }

    private static Map<LocalDate, List<Kept>> byDay(List<Kept> notices, ZoneId zone) {
        return notices.stream()
                .collect(Collectors.groupingBy(
                        notice -> LocalDate.ofInstant(notice.madeAt(), zone), LinkedHashMap::new, Collectors.toList()));
    }
}
