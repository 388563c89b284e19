package org.zwischenraum.expertise;

import java.util.List;
import java.util.function.Predicate;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.zwischenraum.matching.Match;
import org.zwischenraum.matching.Matchmaker;
import org.zwischenraum.matching.Occasion;
import org.zwischenraum.matching.Pool;
import org.zwischenraum.matching.Rules;
import org.zwischenraum.matching.Seeking;
import org.zwischenraum.matching.Sight;
import org.zwischenraum.matching.Understanding;
import org.zwischenraum.members.Member;
import org.zwischenraum.vocabulary.Vocabulary;

/** Who fits what somebody seeks, and why; with only what the asker may see. */
@Component
public class Expertise {
    private final Candidates candidates;
    private final Vocabulary vocabulary;
    private final ObjectProvider<Availability> availability;

    Expertise(Candidates candidates, Vocabulary vocabulary, ObjectProvider<Availability> availability) {
        this.candidates = candidates;
        this.vocabulary = vocabulary;
        this.availability = availability;
    }

    /** Whom to propose to the asker; empty when nobody fits. Never who pauses, keeps apart, or was asked often enough. */
    public List<Match> suggest(Seeking ask, Member asker, Rules rules) {
        return suggest(ask, asker, rules, Occasion.plain());
    }

    /** The same when more than the words plays a part. */
    public List<Match> suggest(Seeking ask, Member asker, Rules rules, Occasion occasion) {
        return Matchmaker.suggest(ask, pool(asker, available()), Sight.ofEverything(), rules, occasion);
    }

    /** Who has to do with the words, the best first and without a threshold: to look people up, not to propose them. */
    public List<Matchmaker.Ranked> rank(Seeking words, Member viewer, int most) {
        return Matchmaker.rank(words, pool(viewer, member -> true), most);
    }

    /** By what texts are understood at this moment. */
    public Understanding understanding() {
        return vocabulary.understanding();
    }

    private Predicate<Member> available() {
        return availability.orderedStream().map(Availability::now).reduce(member -> true, Predicate::and);
    }

    private Pool pool(Member viewer, Predicate<Member> available) {
        return Pool.of(candidates.forViewer(viewer, available), understanding());
    }
}
