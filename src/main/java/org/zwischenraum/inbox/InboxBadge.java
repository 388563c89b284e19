package org.zwischenraum.inbox;

import org.springframework.stereotype.Component;
import org.zwischenraum.web.Badge;
import org.zwischenraum.web.Viewer;

@Component
class InboxBadge implements Badge {
    private final Notices notices;

    InboxBadge(Notices notices) {
        this.notices = notices;
    }

    @Override
    public String path() {
        return "/inbox";
    }

    @Override
    public int waiting(Viewer viewer) {
        return viewer.account().map(notices::unread).orElse(0);
    }
}
