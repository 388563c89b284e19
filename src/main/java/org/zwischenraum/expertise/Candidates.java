package org.zwischenraum.expertise;

import java.util.List;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import org.zwischenraum.matching.Candidate;
import org.zwischenraum.matching.Line;
import org.zwischenraum.matching.LineKind;
import org.zwischenraum.members.Helper;
import org.zwischenraum.members.Helpers;
import org.zwischenraum.members.Member;

/** Who may be proposed to a viewer, with only what both may see. */
@Component
class Candidates {
    private final Helpers helpers;

    Candidates(Helpers helpers) {
        this.helpers = helpers;
    }

    List<Candidate> forViewer(Member viewer, Predicate<Member> available) {
        return helpers.forAsker(viewer).stream()
                .filter(helper -> available.test(helper.member()))
                .map(Candidates::candidate)
                .toList();
    }

    private static Candidate candidate(Helper helper) {
        List<Line> lines = helper.lines().stream()
                .map(line -> new Line(line.id(), LineKind.valueOf(line.kind().name()), line.text()))
                .toList();
        return new Candidate(helper.member().id(), lines, helper.languages(), helper.weekdays());
    }
}
