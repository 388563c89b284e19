package org.zwischenraum.moderation;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.zwischenraum.inbox.Notice;
import org.zwischenraum.inbox.Notices;
import org.zwischenraum.safety.ReportDecided;

/** Whoever told the hosts something learns that it was decided, and nothing of what it means for somebody else. */
@Component
class WhenReportDecided {
    private final Notices notices;

    WhenReportDecided(Notices notices) {
        this.notices = notices;
    }

    @ApplicationModuleListener
    void on(ReportDecided fact) {
        notices.tell(Notice.to(fact.reporter(), "moderation.notice.decided", "/conduct")
                .once("safety.decided:" + fact.report()));
    }
}
