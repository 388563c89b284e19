package org.zwischenraum.hosting;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.zwischenraum.audit.Audit;
import org.zwischenraum.members.Member;

/** Notes what hosts do, with the address from which they do it. */
@Component
class HostLog {
    private final Audit audit;

    HostLog(Audit audit) {
        this.audit = audit;
    }

    /** @param action the key of the text that says what was done */
    void note(Member host, String action, String subject, Map<String, String> details) {
        var request = (ServletRequestAttributes) RequestContextHolder.getRequestAttributes();
        String address = request == null ? null : request.getRequest().getRemoteAddr();
        audit.note(host.id(), action, subject, details, address);
    }
}
