package org.zwischenraum.expertise;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.zwischenraum.matching.Aim;
import org.zwischenraum.matching.Candidate;
import org.zwischenraum.matching.Match;
import org.zwischenraum.matching.Matchmaker;
import org.zwischenraum.matching.Occasion;
import org.zwischenraum.matching.Pool;
import org.zwischenraum.matching.Rules;
import org.zwischenraum.matching.Seeking;
import org.zwischenraum.matching.Sight;
import org.zwischenraum.matching.Understanding;
import org.zwischenraum.members.Member;
import org.zwischenraum.retrieval.View;
import org.zwischenraum.vocabulary.Vocabulary;

/** Who fits what somebody seeks, and why; with only what the asker may see. */
@Component
public class Expertise {
    private static final int MORE = 4;
    private static final int MOST = 4_800;

    private final LineKeeper keeper;
    private final Candidates candidates;
    private final Vocabulary vocabulary;
    private final ObjectProvider<Availability> availability;

    Expertise(
            LineKeeper keeper,
            Candidates candidates,
            Vocabulary vocabulary,
            ObjectProvider<Availability> availability) {
        this.keeper = keeper;
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
        return among(
                ask, asker, available(), pool -> Matchmaker.suggest(ask, pool, Sight.ofEverything(), rules, occasion));
    }

    /**
     * Who of these people fits, and why: to look people up, not to propose them, so nobody is left out for pausing or for
     * having been asked often.
     *
     * @param people whom the viewer may meet
     */
    public List<Match> find(Seeking words, Member viewer, Collection<Member> people) {
        Rules rules = new Rules(Rules.usual().most(), Rules.usual().enough(), false);
        Optional<View> index = keeper.view();
        if (index.isEmpty()) return find(words, Pool.of(candidates.of(viewer, people), understanding()), rules);
        try (View view = index.get()) {
            Set<UUID> near = Set.copyOf(view.find(Aim.of(words, view.understanding()), View.USUALLY));
            List<Member> left =
                    people.stream().filter(one -> near.contains(one.id())).toList();
            return find(words, view.pool(candidates.of(viewer, left)), rules);
        }
    }

    private static List<Match> find(Seeking words, Pool pool, Rules rules) {
        return Matchmaker.suggest(words, pool, Sight.ofEverything(), rules);
    }

    /** Who has to do with the words, the best first and without a threshold: to look people up, not to propose them. */
    public List<Matchmaker.Ranked> rank(Seeking words, Member viewer, int most) {
        return among(words, viewer, member -> true, pool -> Matchmaker.rank(words, pool, most));
    }

    /** By what texts are understood at this moment. */
    public Understanding understanding() {
        return vocabulary.understanding();
    }

    private Predicate<Member> available() {
        return availability.orderedStream().map(Availability::now).reduce(member -> true, Predicate::and);
    }

    private <T> T among(Seeking ask, Member viewer, Predicate<Member> available, Function<Pool, T> judged) {
        Optional<View> index = keeper.view();
        if (index.isEmpty()) return judged.apply(everybody(viewer, available));
        try (View view = index.get()) {
            return judged.apply(found(view, ask, viewer, available));
        }
    }

    private Pool everybody(Member viewer, Predicate<Member> available) {
        return Pool.of(candidates.forViewer(viewer, available), understanding());
    }

    /** Those who may answer best as far as the index knows, and more of them when many are not for this viewer. */
    private Pool found(View view, Seeking ask, Member viewer, Predicate<Member> available) {
        Aim aim = Aim.of(ask, view.understanding());
        for (int most = View.USUALLY; ; most *= MORE) {
            List<UUID> found = view.find(aim, most);
            List<Candidate> left = candidates.forViewer(viewer, found, available);
            if (found.size() < most || left.size() >= View.USUALLY / 2 || most >= MOST) return view.pool(left);
        }
    }
}
