package org.zwischenraum.introductions;

import java.util.List;
import org.springframework.stereotype.Component;
import org.zwischenraum.matching.Line;
import org.zwischenraum.members.Helpers;
import org.zwischenraum.members.Member;
import org.zwischenraum.reasons.LineKind;
import org.zwischenraum.text.Words;

/** Gathers what a draft may rest on: only what is for all members, so that it tells nothing about who keeps apart from whom. */
@Component
class Drafts {
    private final Helpers helpers;

    Drafts(Helpers helpers) {
        this.helpers = helpers;
    }

    String of(Member one, Member other, Words words) {
        return Draft.of(person(one), person(other), words);
    }

    private Draft.Person person(Member member) {
        List<Line> lines = helpers.openly(member.id()).lines().stream()
                .map(line -> new Line(line.id(), LineKind.valueOf(line.kind().name()), line.text()))
                .toList();
        return new Draft.Person(member.id(), member.firstName(), lines);
    }
}
