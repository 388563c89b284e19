package org.zwischenraum.profiles;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zwischenraum.members.Audience;
import org.zwischenraum.members.Member;
import org.zwischenraum.members.Offer;
import org.zwischenraum.members.Terms;
import org.zwischenraum.text.Plain;
import org.zwischenraum.web.Ids;

/**
 * One line of what somebody gladly gives.
 *
 * @param id made when the form was shown, so that a form sent twice makes one offer
 * @param unused whether suggestions must not rest on it
 */
record OfferForm(
        @Nullable UUID id,

        @NotBlank(message = "profiles.problem.offer") @Size(max = 300, message = "profiles.problem.offerLong")
        String text,

        @Nullable Terms terms,
        @Nullable Audience audience,
        @Nullable Boolean unused) {
    OfferForm {
        text = Plain.line(text == null ? "" : text);
    }

    static OfferForm blank() {
        return new OfferForm(Ids.next(), "", Terms.FAVOUR, Audience.MEMBERS, null);
    }

    static OfferForm of(Offer offer) {
        return new OfferForm(offer.id(), offer.text(), offer.terms(), offer.audience(), offer.unused());
    }

    UUID idOrNew() {
        return id == null ? Ids.next() : id;
    }

    Terms termsOrOpen() {
        return terms == null ? Terms.OPEN : terms;
    }

    Audience audienceOrUsual() {
        return audience == null ? Audience.MEMBERS : audience;
    }

    boolean isUnused() {
        return Boolean.TRUE.equals(unused);
    }

    Offer offer(UUID offer, Member me) {
        return new Offer(offer, me.id(), text, termsOrOpen(), audienceOrUsual(), isUnused());
    }
}
