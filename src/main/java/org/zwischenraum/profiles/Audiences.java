package org.zwischenraum.profiles;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zwischenraum.members.Audience;
import org.zwischenraum.members.Field;
import org.zwischenraum.members.Member;
import org.zwischenraum.members.Offer;
import org.zwischenraum.members.Offers;

/** For whom each line of a member is, all at once; the lines themselves stay as they are. */
@Component
public class Audiences {
    private final Edits edits;
    private final Offers offers;

    Audiences(Edits edits, Offers offers) {
        this.edits = edits;
        this.offers = offers;
    }

    /** Chooses for several fields and for several of one's own offers; an offer that is gone is passed over. */
    @Transactional
    public void choose(Member me, Map<Field, Audience> fields, Map<UUID, Audience> ofOffers) {
        edits.make(me.id(), null, new Edit(null, null, Map.of(), null, null, null, null, null, fields, Map.of()));
        List<Offer> mine = offers.of(me.id(), me);
        mine.forEach(offer -> {
            Audience chosen = ofOffers.getOrDefault(offer.id(), offer.audience());
            if (chosen != offer.audience()) offers.change(offer.showing(chosen), me);
        });
    }
}
