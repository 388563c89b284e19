package org.zwischenraum.suggestions;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.zwischenraum.matching.Candidate;
import org.zwischenraum.matching.Line;
import org.zwischenraum.matching.LineKind;
import org.zwischenraum.members.Helper;
import org.zwischenraum.members.Helpers;
import org.zwischenraum.members.Member;
import org.zwischenraum.requests.MayBeAsked;

/** Who may be proposed to an asker, with only what both may see. */
@Component
class Candidates {
    private final Helpers helpers;
    private final MayBeAsked mayBeAsked;

    Candidates(Helpers helpers, MayBeAsked mayBeAsked) {
        this.helpers = helpers;
        this.mayBeAsked = mayBeAsked;
    }

    /** All who are not paused, apart, or asked often enough this month. */
    List<Candidate> forAsker(Member asker) {
        Map<UUID, Integer> asked = mayBeAsked.thisMonth();
        return helpers.forAsker(asker).stream()
                .filter(helper -> asked.getOrDefault(helper.member().id(), 0)
                        < helper.member().requestsAMonth())
                .map(Candidates::candidate)
                .toList();
    }

    private static Candidate candidate(Helper helper) {
        Member member = helper.member();
        List<Line> lines = helper.lines().stream()
                .map(line -> new Line(line.id(), LineKind.valueOf(line.kind().name()), line.text()))
                .toList();
        return new Candidate(member.id(), lines, helper.languages(), helper.weekdays());
    }
}
