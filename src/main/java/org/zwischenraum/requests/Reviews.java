package org.zwischenraum.requests;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;
import org.zwischenraum.asks.Ask;
import org.zwischenraum.members.Helper;
import org.zwischenraum.members.Helpers;
import org.zwischenraum.members.Member;
import org.zwischenraum.members.Members;
import org.zwischenraum.reasons.Reason;

/** The reasons that may be shown at this moment. */
@Component
public class Reviews {
    private final Helpers helpers;
    private final Members members;

    Reviews(Helpers helpers, Members members) {
        this.helpers = helpers;
        this.members = members;
    }

    /** How to review the reasons for which each of these people is proposed; without those who are not to be shown now. */
    public Map<UUID, UnaryOperator<List<Reason>>> of(Ask ask, Collection<Member> people) {
        Map<UUID, UnaryOperator<List<Reason>>> reviews = new HashMap<>();
        helpers.seenBy(members.get(ask.author()), people)
                .forEach((id, helper) ->
                        reviews.put(id, kept -> review(ask, helper).of(kept)));
        return reviews;
    }

    /** What still holds of the reasons why this person was asked, or could be. */
    public List<Reason> of(Ask ask, Member helper, List<Reason> kept) {
        if (kept.isEmpty()) return kept;
        return review(ask, seen(ask, helper)).of(kept);
    }

    /** Which of their lines somebody finds quoted in a discreet ask must not tell how near they are to who asks. */
    private Helper seen(Ask ask, Member helper) {
        if (ask.isDiscreet()) return helpers.openly(helper.id());
        Map<UUID, Helper> seen = helpers.seenBy(members.get(ask.author()), List.of(helper));
        return Objects.requireNonNull(seen.get(helper.id()));
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
