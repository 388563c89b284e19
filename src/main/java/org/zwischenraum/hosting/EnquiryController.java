package org.zwischenraum.hosting;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.zwischenraum.community.Enquiries;
import org.zwischenraum.community.Enquiry;
import org.zwischenraum.members.Member;
import org.zwischenraum.text.Plain;
import org.zwischenraum.web.Conflict;
import org.zwischenraum.web.Invalid;
import org.zwischenraum.web.NotThere;
import org.zwischenraum.web.OpenTo;
import org.zwischenraum.web.Redirect;
import org.zwischenraum.web.Show;
import org.zwischenraum.web.Standing;

/** What people outside have written, and the answers. */
@Controller
@OpenTo(Standing.HOST)
class EnquiryController {
    private static final int LONGEST = 5000;
    private final Enquiries enquiries;
    private final HostLog log;

    EnquiryController(Enquiries enquiries, HostLog log) {
        this.enquiries = enquiries;
        this.log = log;
    }

    /** What waits, and what was settled lately. */
    record Received(List<Enquiry> open, List<Enquiry> settled) {}

    /** @param answer what the host is about to answer */
    record Answering(Enquiry enquiry, String answer) {}

    @GetMapping("/hosting/enquiries")
    Show index() {
        return Show.page("hosting/enquiries", new Received(enquiries.open(), enquiries.settled(20)));
    }

    @GetMapping("/hosting/enquiries/{id}")
    Show show(@PathVariable UUID id) {
        return Show.page("hosting/enquiry", new Answering(find(id), ""));
    }

    @PostMapping("/hosting/enquiries/{id}/settlement")
    @Transactional
    public Object settle(@PathVariable UUID id, @RequestParam(defaultValue = "") String answer, Member me) {
        Enquiry enquiry = find(id);
        String text = Plain.text(answer);
        if (text.length() > LONGEST) return tooLong(enquiry, text);
        if (enquiry.isSettled()) throw new Conflict("hosting.enquiries.settledAlready", "/hosting/enquiries/" + id);
        if (enquiries.settle(enquiry, me.id(), text))
            log.note(me, "hosting.log.enquirySettled", id.toString(), Map.of());
        return Redirect.to("/hosting/enquiries");
    }

    private Enquiry find(UUID id) {
        return enquiries.find(id).orElseThrow(NotThere::new);
    }

    private static Show tooLong(Enquiry enquiry, String text) {
        return Show.page("hosting/enquiry", new Answering(enquiry, text))
                .with(new Invalid("answer", "hosting.problem.tooLong", "limit", LONGEST));
    }
}
