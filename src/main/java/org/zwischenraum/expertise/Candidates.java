package org.zwischenraum.expertise;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import org.zwischenraum.matching.Candidate;
import org.zwischenraum.matching.Line;
import org.zwischenraum.members.Helper;
import org.zwischenraum.members.Helpers;
import org.zwischenraum.members.Member;
import org.zwischenraum.reasons.LineKind;

/** Who may be proposed to a viewer, with only what both may see. */
@Component
class Candidates {
    private final Helpers helpers;

    Candidates(Helpers helpers) {
        this.helpers = helpers;
    }

    /** Everybody. */
    List<Candidate> forViewer(Member viewer, Predicate<Member> available) {
        return helpers.forAsker(viewer).stream()
                .filter(helper -> available.test(helper.member()))
                .map(Candidates::candidate)
                .toList();
    }

    /** Only among these, as they are at this moment. */
    List<Candidate> forViewer(Member viewer, Collection<UUID> among, Predicate<Member> available) {
        return helpers.forAsker(viewer, among).stream()
                .filter(helper -> available.test(helper.member()))
                .map(Candidates::candidate)
                .toList();
    }

    /** These people, also those who do not want to be proposed now: to look people up. */
    List<Candidate> of(Member viewer, Collection<Member> people) {
        return helpers.seenBy(viewer, people).values().stream()
                .filter(helper -> !helper.lines().isEmpty())
                .map(Candidates::candidate)
                .toList();
    }

    private static Candidate candidate(Helper helper) {
        return new Candidate(helper.member().id(), lines(helper), helper.languages(), helper.weekdays());
    }

    static List<Line> lines(Helper helper) {
        return helper.lines().stream()
                .map(line -> new Line(line.id(), LineKind.valueOf(line.kind().name()), line.text()))
                .toList();
    }
}
