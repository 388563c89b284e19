package org.zwischenraum.profiles;

import java.util.UUID;
import org.zwischenraum.members.Offer;
import org.zwischenraum.members.Terms;

/** A line of what somebody gladly gives, for programs. */
record OfferJson(UUID id, String text, Terms terms) {
    static OfferJson of(Offer offer) {
        return new OfferJson(offer.id(), offer.text(), offer.terms());
    }
}
