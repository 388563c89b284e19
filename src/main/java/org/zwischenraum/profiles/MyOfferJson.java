package org.zwischenraum.profiles;

import java.util.UUID;
import org.zwischenraum.members.Audience;
import org.zwischenraum.members.Offer;
import org.zwischenraum.members.Terms;

/** A line of the token's own member, with who may see it and whether suggestions must not rest on it. */
record MyOfferJson(UUID id, String text, Terms terms, Audience audience, boolean unused) {
    static MyOfferJson of(Offer offer) {
        return new MyOfferJson(offer.id(), offer.text(), offer.terms(), offer.audience(), offer.unused());
    }
}
