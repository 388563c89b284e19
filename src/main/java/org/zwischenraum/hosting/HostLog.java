package org.zwischenraum.hosting;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.zwischenraum.audit.Audit;
import org.zwischenraum.members.Member;

/** Notes what hosts do. */
@Component
class HostLog {
    private final Audit audit;

    HostLog(Audit audit) {
        this.audit = audit;
    }

    /** @param action the key of the text that says what was done */
    void note(Member host, String action, String subject, Map<String, String> details) {
        audit.note(host.id(), action, subject, details);
    }
}
