package org.zwischenraum.community;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.time.Duration;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.zwischenraum.web.Limits;
import org.zwischenraum.web.OpenTo;
import org.zwischenraum.web.Redirect;
import org.zwischenraum.web.Show;
import org.zwischenraum.web.Standing;
import org.zwischenraum.web.Viewer;

/** The contact point for everybody outside (articles 11, 12 and 16 of the Digital Services Act). */
@Controller
@OpenTo(Standing.GUEST)
class ContactController {
    private final Enquiries enquiries;
    private final Communities communities;
    private final Providers providers;
    private final Limits limits;

    ContactController(Enquiries enquiries, Communities communities, Providers providers, Limits limits) {
        this.enquiries = enquiries;
        this.communities = communities;
        this.providers = providers;
        this.limits = limits;
    }

    /** The form, and who reads it. */
    record Contact(EnquiryForm form, Community community, Provider provider) {}

    @GetMapping("/contact")
    Show edit(@RequestParam(defaultValue = "question") String kind, @RequestParam(defaultValue = "") String place) {
        EnquiryForm form = EnquiryForm.blank(kind(kind));
        return show(new EnquiryForm(form.id(), form.kind(), place, "", "", "", false));
    }

    @PostMapping("/contact")
    Object create(@Valid EnquiryForm form, BindingResult wrong, Viewer viewer, HttpServletRequest request) {
        if (wrong.hasErrors()) return show(form).with(wrong);
        limits.take("community.contact", request.getRemoteAddr(), 6, Duration.ofHours(1));
        enquiries.take(form, viewer.language());
        return Redirect.to("/contact/thanks");
    }

    @GetMapping("/contact/thanks")
    Show thanks() {
        return Show.page("community/thanks", communities.get());
    }

    private Show show(EnquiryForm form) {
        return Show.page("community/contact", new Contact(form, communities.get(), providers.get()));
    }

    private static Enquiry.Kind kind(String name) {
        for (Enquiry.Kind kind : Enquiry.Kind.values())
            if (kind.name().toLowerCase(Locale.ROOT).equals(name)) return kind;
        return Enquiry.Kind.QUESTION;
    }
}
