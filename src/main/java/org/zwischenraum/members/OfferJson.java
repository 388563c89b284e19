package org.zwischenraum.members;

import java.util.UUID;

/** A line of what somebody gladly gives, for programs. */
record OfferJson(UUID id, String text, Terms terms) {
    static OfferJson of(Offer offer) {
        return new OfferJson(offer.id(), offer.text(), offer.terms());
    }
}
