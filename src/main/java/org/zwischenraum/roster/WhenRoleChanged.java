package org.zwischenraum.roster;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.zwischenraum.inbox.Notice;
import org.zwischenraum.inbox.Notices;
import org.zwischenraum.safety.RoleChanged;
import org.zwischenraum.text.Words;

/** Whoever has another role learns of it. */
@Component
class WhenRoleChanged {
    private final Notices notices;

    WhenRoleChanged(Notices notices) {
        this.notices = notices;
    }

    @ApplicationModuleListener
    void on(RoleChanged fact) {
        notices.tell(Notice.to(fact.member(), Words.key("roster.notice", fact.to()), "/me")
                .once("safety.role:" + fact.id()));
    }
}
