package org.zwischenraum.profiles;

import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zwischenraum.members.Audience;
import org.zwischenraum.members.Offer;
import org.zwischenraum.members.Terms;
import org.zwischenraum.text.Plain;

/** What a program changes about a line; what is left out stays. */
record OfferChange(
        @Nullable @Size(min = 1, max = 300, message = "profiles.problem.offer")
        String text,

        @Nullable Terms terms,
        @Nullable Audience audience,
        @Nullable Boolean unused) {
    OfferChange {
        text = text == null ? null : Plain.line(text);
    }

    Offer of(Offer now) {
        return new Offer(
                now.id(),
                now.member(),
                Optional.ofNullable(text).orElse(now.text()),
                Optional.ofNullable(terms).orElse(now.terms()),
                Optional.ofNullable(audience).orElse(now.audience()),
                Optional.ofNullable(unused).orElse(now.unused()));
    }
}
