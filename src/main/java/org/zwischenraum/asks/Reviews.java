package org.zwischenraum.asks;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.zwischenraum.matching.Reason;
import org.zwischenraum.members.Helper;
import org.zwischenraum.members.Helpers;
import org.zwischenraum.members.Member;
import org.zwischenraum.members.Members;

/** The reasons that may be shown at this moment. */
@Component
class Reviews {
    private final Helpers helpers;
    private final Members members;

    Reviews(Helpers helpers, Members members) {
        this.helpers = helpers;
        this.members = members;
    }

    /** What still holds of the reasons for which these people were proposed. */
    List<Suggestion> of(Ask ask, List<Suggestion> kept) {
        Map<UUID, Member> people =
                members.named(kept.stream().map(Suggestion::member).toList());
        Map<UUID, Helper> seen = helpers.seenBy(members.get(ask.author()), people.values());
        return kept.stream()
                .flatMap(one -> Optional.ofNullable(seen.get(one.member()))
                        .map(helper -> one.because(review(ask, helper).of(one.reasons())))
                        .stream())
                .toList();
    }

    /** What still holds of the reasons why this person was asked, or could be. */
    List<Reason> of(Ask ask, Member helper, List<Reason> kept) {
        if (kept.isEmpty()) return kept;
        Map<UUID, Helper> seen = helpers.seenBy(members.get(ask.author()), List.of(helper));
        return Optional.ofNullable(seen.get(helper.id()))
                .map(one -> review(ask, one).of(kept))
                .orElseGet(() -> List.of(new Reason.FittedBefore()));
    }

    private Review review(Ask ask, Helper helper) {
        return new Review(ask.sought(), asker(ask, helper.member()), helper);
    }

    private Optional<Helper> asker(Ask ask, Member helper) {
        if (ask.isDiscreet()) return Optional.empty();
        Member author = members.get(ask.author());
        return Optional.ofNullable(helpers.seenBy(helper, List.of(author)).get(author.id()));
    }
}
