package org.zwischenraum.weekly;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.zwischenraum.inbox.WeekPassage;
import org.zwischenraum.inbox.WeekReader;
import org.zwischenraum.mail.Passage;
import org.zwischenraum.members.Member;
import org.zwischenraum.members.Members;

/** Who has joined since the last letter, by their first names; the latest first, and of many only some. */
@Component
class NewcomersPassage implements WeekPassage {
    private static final int A_FEW = 4;
    private final Members members;

    NewcomersPassage(Members members) {
        this.members = members;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public Optional<Passage> write(WeekReader reader) {
        Passage passage = Passage.titled(reader.say("weekly.newcomers"));
        for (Member one : newcomers(reader))
            passage = passage.with(reader.line(one.firstName()), reader.links().to("/people/" + one.id()));
        return WeekReader.filled(passage);
    }

    /** Looks at the dates first: few are new, and only of those it has to be asked whether the two may meet. */
    private List<Member> newcomers(WeekReader reader) {
        return members.listed().stream()
                .filter(one -> one.joinedAt().isAfter(reader.since()))
                .filter(one -> !one.id().equals(reader.me().id()))
                .filter(one -> members.find(one.id(), reader.me()).isPresent())
                .sorted(java.util.Comparator.comparing(Member::joinedAt).reversed())
                .limit(A_FEW)
                .toList();
    }
}
