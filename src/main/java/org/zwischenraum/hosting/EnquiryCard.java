package org.zwischenraum.hosting;

import gg.jte.TemplateEngine;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.zwischenraum.community.Enquiries;
import org.zwischenraum.community.Enquiry;
import org.zwischenraum.web.Page;

/** Says that somebody outside has written. */
@Component
class EnquiryCard extends DeskCard {
    private final Enquiries enquiries;

    EnquiryCard(TemplateEngine engine, Enquiries enquiries) {
        super(engine);
        this.enquiries = enquiries;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    Optional<Waiting> waiting(Page page) {
        List<Enquiry> open = enquiries.open();
        if (open.isEmpty()) return Optional.empty();
        return Optional.of(new Waiting(
                page.say("hosting.enquiries.title"),
                page.say("hosting.enquiries.waiting", "count", open.size()),
                page.say("hosting.enquiries.go"),
                "/hosting/enquiries",
                open.stream().anyMatch(enquiry -> enquiry.kind().isReport())));
    }
}
