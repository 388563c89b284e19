package org.zwischenraum.profiles;

import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.zwischenraum.members.Member;
import org.zwischenraum.members.Offer;
import org.zwischenraum.members.Offers;
import org.zwischenraum.web.NotThere;
import org.zwischenraum.web.Redirect;
import org.zwischenraum.web.Show;

/** What I gladly give, line by line. */
@Controller
class OfferController {
    private final Offers offers;
    private final MeController page;

    OfferController(Offers offers, MeController page) {
        this.offers = offers;
        this.page = page;
    }

    /** One line to be said anew. */
    record Edited(UUID id, OfferForm form) {}

    @PostMapping("/me/offers")
    View create(Member me, @Valid @ModelAttribute("offer") OfferForm form, BindingResult wrong) {
        if (wrong.hasErrors())
            return Show.page("profiles/me", page.of(me, form)).with(wrong);
        offers.add(form.offer(form.idOrNew(), me), me);
        return Redirect.to("/me#offers");
    }

    @GetMapping("/me/offers/{offer}")
    Show edit(@PathVariable UUID offer, Member me) {
        Offer mine = offers.find(offer, me).orElseThrow(NotThere::new);
        return Show.page("profiles/offer", new Edited(offer, OfferForm.of(mine)));
    }

    @PostMapping("/me/offers/{offer}")
    View update(
            @PathVariable UUID offer, Member me, @Valid @ModelAttribute("offer") OfferForm form, BindingResult wrong) {
        if (offers.find(offer, me).isEmpty()) throw new NotThere();
        if (wrong.hasErrors())
            return Show.page("profiles/offer", new Edited(offer, form)).with(wrong);
        offers.change(form.offer(offer, me), me);
        return Redirect.to("/me#offers");
    }

    @PostMapping("/me/offers/{offer}/removal")
    Redirect remove(@PathVariable UUID offer, Member me) {
        offers.remove(offer, me);
        return Redirect.to("/me#offers");
    }
}
