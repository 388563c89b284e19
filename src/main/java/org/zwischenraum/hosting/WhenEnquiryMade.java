package org.zwischenraum.hosting;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.zwischenraum.community.EnquiryMade;
import org.zwischenraum.inbox.Notice;
import org.zwischenraum.inbox.Notices;
import org.zwischenraum.members.Member;
import org.zwischenraum.members.Members;

/** Tells the hosts that somebody outside has written. */
@Component
class WhenEnquiryMade {
    private final Members members;
    private final Notices notices;

    WhenEnquiryMade(Members members, Notices notices) {
        this.members = members;
        this.notices = notices;
    }

    @ApplicationModuleListener
    void tell(EnquiryMade fact) {
        for (Member host : members.hosts())
            notices.tell(Notice.to(host.id(), "hosting.notice.enquiry", "/hosting/enquiries/" + fact.enquiry())
                    .once("enquiry:" + fact.enquiry()));
    }
}
